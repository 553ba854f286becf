import type { ConversationDraft, MessageDraft } from './compose';
import { said, sentFiles, sentPicture, we } from './compose';

/** Messages in the long thread. */
export const LONG_THREAD_LENGTH = 500;

const ASKS = [
  'Hi Lucy, can you give me the status of PO {n}?',
  'For the next order we need {q} pcs of HY-B500, half black, half white.',
  'Our warehouse asks for carton size and gross weight of PO {n}.',
  'Could you move the ship date of PO {n} forward by one week?',
  'The lid colour on the sample is a touch too dark. Pantone 432 C please.',
  'What is the lead time now for {q} pcs with laser logo?',
  'Please send the B/L copy for PO {n}.',
  'Our customer in Oregon wants the wide mouth bottle too, {q} pcs. Price FOB?',
  'Balance for PO {n} was paid today by T/T.',
  'Two cartons of PO {n} arrived wet, pictures follow.',
] as const;

const ANSWERS = [
  'Hi Daniel, let me check with production and tell you today.',
  'Noted, {q} pcs. I will send the PI tomorrow morning.',
  'Carton 46 x 38 x 27 cm, 14.6 kg.',
  'One week is difficult, but three days we can do.',
  'Understood, we adjust and send a new picture.',
  '30 days after deposit.',
  'B/L copy will be sent by Friday.',
  'FOB Ningbo 3.55 USD at {q} pcs.',
  'Received, thank you!',
  'Sorry to hear. Please send pictures of the cartons, we look into it at once.',
] as const;

function fill(line: string, index: number): string {
  return line.replace('{n}', String(4100 + Math.floor(index / 12))).replace('{q}', String(1000 + (index % 9) * 500));
}

function clock(index: number): string {
  const minutes = (index * 17) % 60;
  return `${String(22 + (index % 2)).padStart(2, '0')}:${String(minutes).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}`;
}

function pair(index: number): MessageDraft[] {
  // Two messages a day, the oldest first.
  const day = LONG_THREAD_LENGTH / 2 + 1 - index;
  const ask = fill(ASKS[index % ASKS.length] ?? '', index);
  const answer = fill(ANSWERS[index % ANSWERS.length] ?? '', index);
  const buyer =
    index % 25 === 9
      ? sentPicture([day, clock(index)], 'bottle')
      : index % 40 === 6
        ? sentFiles([day, clock(index)], [[`PO-${4100 + index}.xlsx`, 38_000 + index * 10]], ask)
        : said([day, clock(index)], ask);
  return [buyer, we([day, '23:59:30'], answer)];
}

/** Years of business with one customer, made by rule and the same every time. */
export const LONG_THREAD: ConversationDraft = {
  id: 'daniel-berger-500',
  lang: 'en',
  buyer: {
    name: 'Daniel Berger',
    country: 'US',
    company: 'Cascade Trail Supply Inc.',
    website: 'cascadetrail.example',
    email: 'daniel@cascadetrail.example',
    phone: '+1 503 555 0147',
    registered: 2900,
    level: 'L4',
    blueLabel: true,
    tags: ['老客户', 'Wholesaler'],
    counters: { productViews: 88, validInquiries: 40, validRfqs: 5, loginDays: 80, spamInquiries: 0, blacklisted: 0 },
  },
  messages: Array.from({ length: LONG_THREAD_LENGTH / 2 }, (_, index) => pair(index)).flat(),
  labels: ['老客户', 'A'],
  expect: ['genuine', 'high'],
  shows: ['real.history', 'real.addressed', 'real.blue-label', 'real.specifics'],
};
