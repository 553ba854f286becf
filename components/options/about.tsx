import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { useTexts } from '@/components/hooks/use-settings';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { defineTexts } from '@/lib/i18n/texts';
import { SELLER_HOSTS } from '@/lib/shared/hosts';

const T = defineTexts({
  shortcuts: ['快捷键', 'Shortcuts'],
  open: ['打开侧边栏', 'Open the side panel'],
  unset: ['未设置', 'not set'],
  change: ['修改快捷键', 'Change shortcuts'],
  privacy: ['隐私', 'Privacy'],
  reads: [
    '读什么：你打开的聊天和询盘页面上看得见的内容，也就是消息、买家卡片、列表。只读这些网站：',
    'What is read: what you can see on the chat and inquiry pages you open: messages, buyer card, lists. Only on these sites:',
  ],
  keeps: [
    '放在哪：只在这台电脑的浏览器里。卸载插件或在上面删除，就全没了。',
    'Where it is kept: in this browser on this computer only. Remove the extension, or delete above, and it is gone.',
  ],
  sends: [
    '发给谁：谁也不发。插件没有服务器，页面也不允许它联网。',
    'Who receives it: nobody. There is no server, and the extension’s pages are not allowed to use the network.',
  ],
  acts: [
    '不做什么：不替你发消息、不点按钮、不调用平台接口。',
    'What it never does: send a message, press a button or call the platform for you.',
  ],
  version: ['版本 {version}', 'Version {version}'],
});

/** Keys of the panel as they are set in the browser now. */
function usePanelKeys(): string | undefined {
  const [keys, setKeys] = useState<string>();
  useEffect(() => {
    void browser.commands
      .getAll()
      .then((commands) => commands.find((command) => command.name === 'open-panel')?.shortcut)
      .then(setKeys);
  }, []);
  return keys;
}

export function Shortcuts() {
  const { t } = useTexts();
  const keys = usePanelKeys();
  return (
    <Card
      title={t(T.shortcuts)}
      aside={
        <Button
          look="ghost"
          size="small"
          onClick={() => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' })}
        >
          {t(T.change)}
        </Button>
      }
    >
      <div className="row">
        <span className="grow">{t(T.open)}</span>
        {keys === undefined || keys === '' ? <span className="faint">{t(T.unset)}</span> : <kbd>{keys}</kbd>}
      </div>
    </Card>
  );
}

export function Privacy() {
  const { t } = useTexts();
  return (
    <Card title={t(T.privacy)}>
      <div className="stack">
        <p>
          {t(T.reads)} <span className="muted">{SELLER_HOSTS.join('、')}</span>
        </p>
        <p>{t(T.keeps)}</p>
        <p>{t(T.sends)}</p>
        <p>{t(T.acts)}</p>
        <p className="small faint">Portside · {t(T.version, { version: browser.runtime.getManifest().version })}</p>
      </div>
    </Card>
  );
}
