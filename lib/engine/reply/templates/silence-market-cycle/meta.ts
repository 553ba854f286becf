import { slots } from '../../slot';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'silence-market-cycle',
  name: { zh: '没回：不在采购季', en: 'Silent: out of season' },
  purpose: {
    zh: '对方现在不是采购期：约好下一季什么时候谈',
    en: 'It is not his buying season: agree when the next one is prepared',
  },
  kind: 'letter',
  tags: ['follow-up', '周期'],
  slots: slots('greeting!', 'product', 'lead_time', 'signature!'),
  fits: [
    {
      stages: ['silent'],
      silent: [14, 59],
      sizes: ['big'],
      score: 66,
      why: { zh: '量大又停住了，可能没到采购期', en: 'Large and halted: maybe not the buying season' },
    },
    { stages: ['silent'], silent: [10, 59], score: 55, why: { zh: '可能不在采购期', en: 'May be out of season' } },
  ],
});
