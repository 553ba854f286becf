import { useState, type ReactNode } from 'react';
import type { Switches } from '../switches';
import { setSwitches, useSwitches } from './runtime';

type Flag = {
  [K in keyof Switches]: Switches[K] extends boolean ? (boolean extends Switches[K] ? K : never) : never;
}[keyof Switches];

const FLAGS: readonly [Flag, string][] = [
  ['oldWidgets', '旧版控件 old widgets'],
  ['loadingMask', '加载遮罩 loading mask'],
  ['disconnected', '断线 disconnected'],
  ['emptyShell', '空壳 empty shell'],
  ['newestFirst', '新消息在前 newest first'],
  ['staleRows', '残留节点 stale nodes'],
  ['virtualList', '虚拟列表 virtual list'],
  ['bigConversation', '一次载入全部消息 whole thread'],
  ['scrollPaging', '询盘滚动加载 scroll paging'],
  ['reRenderStorm', '列表重绘 100 ms storm'],
  ['layoutUnknown', '类名全改 renamed layout'],
];

const NUMBERS: readonly ['headerDelay' | 'messageDelay' | 'cardDelay' | 'rowCount', string][] = [
  ['headerDelay', '标题延迟 header ms'],
  ['messageDelay', '消息延迟 messages ms'],
  ['cardDelay', '买家卡延迟 card ms'],
  ['rowCount', '列表行数 rows'],
];

function Choices({ name, options }: { name: 'lang' | 'loggedOut' | 'captcha'; options: readonly string[] }): ReactNode {
  const switches = useSwitches();
  return (
    <label>
      <span>{name}</span>
      <select value={switches[name]} onChange={(event) => setSwitches({ [name]: event.target.value })}>
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
    </label>
  );
}

function Board(): ReactNode {
  const switches = useSwitches();
  return (
    <div data-r="board">
      <Choices name="lang" options={['zh', 'en']} />
      <Choices name="loggedOut" options={['no', 'page', 'redirect']} />
      <Choices name="captcha" options={['no', 'dialog', 'block', 'punish']} />
      {NUMBERS.map(([name, label]) => (
        <label key={name}>
          <span>{label}</span>
          <input
            type="number"
            min={0}
            value={switches[name]}
            onChange={(event) => setSwitches({ [name]: Math.max(0, Number(event.target.value)) })}
          />
        </label>
      ))}
      {FLAGS.map(([name, label]) => (
        <label key={name}>
          <span>{label}</span>
          <input
            type="checkbox"
            checked={switches[name]}
            onChange={(event) => setSwitches({ [name]: event.target.checked })}
          />
        </label>
      ))}
      <label>
        <span>隐藏锚点 broken anchors</span>
        <input
          value={switches.hideField.join(' ')}
          placeholder="contact-time [data-name] -count"
          onChange={(event) => setSwitches({ hideField: event.target.value.split(' ').filter(Boolean) })}
        />
      </label>
    </div>
  );
}

/** The demo's own control panel; the original has nothing like it, and adapters must not see it as page text. */
export function SwitchBoard(): ReactNode {
  const [shown, setShown] = useState(false);
  const { board } = useSwitches();
  if (!board) return null;
  return (
    <aside data-replica-switch="" data-r="switch-board">
      {shown ? <Board /> : null}
      <button type="button" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {shown ? '收起 ×' : '演示开关'}
      </button>
    </aside>
  );
}
