import { expect, it } from 'vitest';
import { contactInText } from './contact';
import { said, viewOf } from './testing';

it('reads a signature', () => {
  const contact = contactInText(
    viewOf(
      'Thanks\nPilar Ortega\nPurchasing Manager\nFerretería Las Rosas S.L.\nAddress: Calle Mayor 5, Córdoba\nTel: +34 911 234 567\nFax: 911 234 568\npilar@lasrosas.es',
    ),
  );
  expect(contact.emails.map(({ address }) => address)).toEqual(['pilar@lasrosas.es']);
  expect(contact.phones.map(({ facts }) => facts.country)).toEqual(['ES']);
  expect(contact.positions.map(said)).toEqual(['purchasing manager']);
  expect(contact.labelled.map(({ kind }) => kind)).toEqual(['address', 'phone', 'fax']);
});

it('reads a company by its legal form', () => {
  const names = (text: string) => contactInText(viewOf(text)).companies.map(said);
  expect(names('I write for Brandt Haushaltswaren GmbH in Kiel')).toEqual(['brandt haushaltswaren gmbh']);
  expect(names('杭州晴川户外用品有限公司')).toEqual(['杭州晴川户外用品有限公司']);
  expect(names('from ООО «Северный дом»')).toHaveLength(1);
  expect(names('our supply is limited')).toEqual([]);
});

it('does not take questions for details', () => {
  expect(contactInText(viewOf('What is your fax number, your address and your phone?')).labelled).toEqual([]);
});
