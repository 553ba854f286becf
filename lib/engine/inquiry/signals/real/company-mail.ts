import { contactInText } from '../../lexicon/contact';
import { foundAt, numberOption } from '../../lexicon/found';
import { isAboutProduct } from '../../lexicon/product-name';
import { stanceOf } from '../../lexicon/stance';
import { mailFacts, siteDomain } from '../../mail';
import { defineSignal, type Finding } from '../../signal';

/**
 * A company's e-mail rather than a free one; more when its domain is the company's website. An address only written in the
 * text counts less: nobody checked it.
 */
export default defineSignal({
  id: 'real.company-mail',
  description: {
    zh: '用公司邮箱，域名和公司网站一致更好',
    en: 'Company e-mail, better if its domain is the company’s website',
  },
  reason: { zh: '用的是公司邮箱', en: 'Writes from a company mailbox' },
  find(view, options) {
    const { email, website } = view.case.buyer ?? {};
    const facts = email === undefined ? undefined : mailFacts(email);
    if (facts) {
      if (facts.free) return [];
      const alone = numberOption(options, 'mailAlone', 0.6);
      const findings: Finding[] = [{ field: 'buyer.email', value: facts.address, strength: alone }];
      if (website !== undefined && siteDomain(website) === facts.domain) findings.push(sameSite(website, 1 - alone));
      return findings;
    }
    const written = contactInText(view).emails.find(({ address }) => mailFacts(address)?.free === false);
    const inText = numberOption(options, isAboutProduct(view) ? 'inText' : 'noProduct', 0.2);
    if (written && !stanceOf(view).sells) return [foundAt(written, { strength: inText })];
    return email === undefined || email.includes('*') ? { unknown: ['buyer.email'] } : [];
  },
  examples: {
    hits: [
      { text: 'Hi', buyer: { email: 'eva@nordhus-import.se', website: 'www.nordhus-import.se' } },
      { text: 'Hola', buyer: { email: 'c***@ferreterialasrosas.com.ar' } },
      { text: 'Пишите на zakupki@teplydom-opt.ru' },
    ],
    misses: [
      { text: 'Hi', buyer: { email: 'eva.nord@gmail.com', website: 'www.nordhus-import.se' } },
      { text: 'Hi', buyer: { email: 'wanglei88@163.com' } },
      { text: 'Hi', buyer: { email: 'petrov@yandex.ru' } },
      { text: 'Hi', buyer: { email: 'maria@yahoo.com.br' } },
      { text: 'Écrivez à jean@orange.fr', buyer: {} },
    ],
  },
});

function sameSite(website: string, strength: number): Finding {
  return {
    field: 'buyer.website',
    value: website,
    strength: Math.max(0.1, strength),
    reason: { zh: '邮箱域名就是公司网站', en: 'The mail’s domain is the company’s website' },
  };
}
