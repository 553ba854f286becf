import { useId, useRef, useState } from 'react';
import { useTexts } from '@/components/hooks/use-settings';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { defineTexts } from '@/lib/i18n/texts';
import { addWords } from './pack-edit';
import './word-list.css';

const T = defineTexts({
  name: ['{name}（{n}）', '{name} ({n})'],
  add: ['加上', 'Add'],
  hint: ['加一个词或网址，多个用逗号隔开', 'Add a word or address, several with commas'],
  added: ['已加上 {words}', 'Added {words}'],
  known: ['{words} 已经在里面了', '{words}: already there'],
  nothing: ['没有可加的词', 'Nothing to add'],
  remove: ['删掉 {word}', 'Remove {word}'],
  removed: ['已删掉 {word}', 'Removed {word}'],
});

interface WordListProps {
  name: string;
  /** Key of the list in the pack; says in which form words are kept. */
  listKey: string;
  items: readonly string[];
  onChange(items: readonly string[]): void;
}

/** A list of words or addresses: add at the top, take out by its cross. */
export function WordList({ name, listKey, items, onChange }: WordListProps) {
  const { t } = useTexts();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const add = (): void => {
    const { items: next, added, known } = addWords(listKey, items, typed);
    if (added.length > 0) onChange(next);
    if (added.length > 0) setSaid(t(T.added, { words: added.join(', ') }));
    else setSaid(known.length > 0 ? t(T.known, { words: known.join(', ') }) : t(T.nothing));
    setTyped('');
  };
  const remove = (word: string): void => {
    onChange(items.filter((item) => item !== word));
    setSaid(t(T.removed, { word }));
    // The button is gone with its word; the keyboard goes on at the field.
    input.current?.focus();
  };
  return (
    <div className="word-list" role="group" aria-labelledby={id}>
      <div id={id}>{t(T.name, { name, n: items.length })}</div>
      <div className="row">
        <input
          ref={input}
          type="text"
          className="grow"
          aria-label={`${name}：${t(T.hint)}`}
          placeholder={t(T.hint)}
          value={typed}
          maxLength={2000}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) add();
          }}
        />
        <Button size="small" icon="plus" disabled={typed.trim() === ''} onClick={add}>
          {t(T.add)}
        </Button>
      </div>
      <p role="status" className="small muted" hidden={said === ''}>
        {said}
      </p>
      <ul aria-label={name}>
        {items.map((word) => (
          <li key={word}>
            <bdi>{word}</bdi>
            <button
              type="button"
              aria-label={t(T.remove, { word })}
              title={t(T.remove, { word })}
              onClick={() => remove(word)}
            >
              <Icon name="cross" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
