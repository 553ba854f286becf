// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { BuyerCard, MessageSeen, OpenConversation } from '../snapshots/conversation';
import { known, unknown } from '../snapshots/field';
import { cardOf, judgeStaleness, remember, withoutCard } from './stale';

/** A pane that shows messages; `find` answers from what it shows now. */
function pane() {
  const elements = new Map<string, Element>();
  return {
    find: (fp: string) => elements.get(fp) ?? null,
    /** Renders anew: other elements, even for the same words. */
    render(...texts: string[]) {
      for (const element of elements.values()) element.remove();
      elements.clear();
      for (const text of texts) elements.set(text, document.body.appendChild(document.createElement('p')));
    },
  };
}

interface Shown {
  customer?: string;
  inquiry?: string;
  sender?: string;
}

const conversation = (name: string, texts: string[], { customer, inquiry, sender }: Shown = {}): OpenConversation => ({
  identity: {
    name: known(name),
    customerId: customer ? known(customer) : unknown(),
    inquiryId: inquiry ? known(inquiry) : unknown(),
  },
  subject: unknown(),
  product: unknown(),
  messages: texts.map((text): MessageSeen => ({
    fp: text,
    from: 'buyer',
    kind: 'text',
    text,
    at: null,
    ...(sender && { sender }),
    links: [],
    attachments: [],
    images: 0,
    products: [],
  })),
  moreAbove: unknown(),
  buyer: { country: known('Mexico'), orders: known(3) } as BuyerCard,
  composer: unknown(),
});

/** Ann's conversation believed, with her messages on show. */
function ann(shown: Shown = {}) {
  const { find, render } = pane();
  render('a1', 'a2');
  return { before: remember(conversation('Ann', ['a1', 'a2'], shown), find), find, render };
}

describe('a new name', () => {
  it('over the same messages is stale', () => {
    const { before, find } = ann();
    expect(judgeStaleness(before, conversation('Bob', ['a1', 'a2']), find)).toBe('stale');
  });

  it('over some of them is stale', () => {
    const { before, find, render } = ann();
    render('b1');
    expect(judgeStaleness(before, conversation('Bob', ['b1']), find)).toBe('fresh');
    const again = ann();
    expect(judgeStaleness(again.before, conversation('Bob', ['a2', 'b1']), again.find)).toBe('stale');
  });

  it('over the same words rendered anew is another buyer with the same words', () => {
    const { before, find, render } = ann();
    render('a1', 'a2');
    expect(judgeStaleness(before, conversation('Bob', ['a1', 'a2']), find)).toBe('fresh');
  });

  it('that differs in invisible characters only is no new name', () => {
    const { before, find } = ann();
    expect(judgeStaleness(before, conversation('A\u200Bnn', ['a1', 'a2']), find)).toBe('fresh');
  });

  it('beside the old card: all but the card', () => {
    const { before, find, render } = ann({ customer: 'c1' });
    render('b1');
    expect(judgeStaleness(before, conversation('Bob', ['b1'], { customer: 'c1' }), find)).toBe('card');
    expect(judgeStaleness(before, conversation('Bob', ['b1'], { customer: 'c2' }), find)).toBe('fresh');
  });

  it('over no messages yet is worth a wait', () => {
    const { before, find, render } = ann();
    render();
    expect(judgeStaleness(before, conversation('Bob', []), find)).toBe('wait');
  });

  it('without elements to go by, is stale when all the words are the same', () => {
    const before = remember(conversation('Ann', ['a1', 'a2']), undefined);
    expect(judgeStaleness(before, conversation('Bob', ['a1', 'a2']), undefined)).toBe('stale');
    expect(judgeStaleness(before, conversation('Bob', ['a1', 'b2']), undefined)).toBe('fresh');
  });
});

it('another inquiry under the same name with the messages from before is stale', () => {
  const { before, find } = ann({ inquiry: '1' });
  expect(judgeStaleness(before, conversation('Ann', ['a1', 'a2'], { inquiry: '2' }), find)).toBe('stale');
});

describe('the same name', () => {
  it('with a message more or less is the same conversation', () => {
    const { before, find } = ann({ customer: 'c1' });
    expect(judgeStaleness(before, conversation('Ann', ['a2', 'a3'], { customer: 'c1' }), find)).toBe('fresh');
  });

  it('with another card is worth a wait: a late card, or another buyer of that name', () => {
    const { before, find } = ann({ customer: 'c1' });
    expect(judgeStaleness(before, conversation('Ann', ['a1', 'a2'], { customer: 'c2' }), find)).toBe('wait');
  });

  it('with other messages beside the same card too', () => {
    const { before, find, render } = ann({ customer: 'c1' });
    render('x1');
    expect(judgeStaleness(before, conversation('Ann', ['x1'], { customer: 'c1' }), find)).toBe('wait');
  });

  it('is complete when a card comes that was not there', () => {
    const { before, find } = ann();
    expect(judgeStaleness(before, conversation('Ann', ['a1', 'a2'], { customer: 'c1' }), find)).toBe('fresh');
  });
});

describe('names printed on messages', () => {
  it('none of which is the header’s are worth a wait', () => {
    const { before, find, render } = ann();
    render('c1');
    expect(judgeStaleness(before, conversation('Bob', ['c1'], { sender: 'Cid' }), find)).toBe('senders');
    expect(judgeStaleness(null, conversation('Bob', ['c1'], { sender: 'Cid' }), find)).toBe('senders');
  });

  it.each(['Bob', 'BOB ', 'Bob Miller'])('such as %s are the header’s', (sender) => {
    expect(judgeStaleness(null, conversation('Bob', ['b1'], { sender }), undefined)).toBe('fresh');
  });
});

describe('a card that is not to be believed', () => {
  it('leaves the rest of the conversation', () => {
    const told = withoutCard(conversation('Bob', ['b1'], { customer: 'c1' }));
    expect(told.identity).toEqual({ name: known('Bob'), customerId: unknown('ambiguous'), inquiryId: unknown() });
    expect(told.buyer).toEqual({ country: unknown('ambiguous'), orders: unknown('ambiguous') });
    expect(told.messages).toHaveLength(1);
  });

  it('is known again by customer and name together', () => {
    const card = (name: string, customer?: string) => cardOf(conversation(name, [], { customer }));
    expect(card('Bob', 'c1')).toBe(card('bob', 'c1'));
    expect(card('Bob', 'c1')).not.toBe(card('Ann', 'c1'));
    expect(card('Bob')).toBeNull();
  });
});
