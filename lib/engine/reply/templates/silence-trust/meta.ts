import { slots } from '../../slot';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'silence-trust',
  name: { zh: '没回：不放心我们', en: 'Silent: not sure of us' },
  purpose: {
    zh: '对方怕被骗：给第三方证明和能查的东西，不自夸',
    en: 'He fears to be cheated: third-party proof he can check, no self-praise',
  },
  kind: 'letter',
  tags: ['follow-up', '信任'],
  slots: slots('greeting!', 'product', 'company!', 'proofs!', 'certificates', 'website', 'payment', 'signature!'),
  fits: [
    {
      stages: ['silent'],
      silent: [3, 59],
      concerns: ['trust'],
      score: 87,
      why: { zh: '对方担心真假，给能查的证明', en: 'He worries who we are: give proof he can check' },
    },
    {
      stages: ['silent'],
      silent: [5, 59],
      score: 56,
      why: { zh: '可能是不放心，给第三方证明', en: 'May not be sure of us: third-party proof' },
    },
  ],
});
