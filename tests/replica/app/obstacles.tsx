import { useEffect, type ReactNode } from 'react';
import { PLACES } from '../places';
import { Box } from './box';
import { useSwitches, useText } from './runtime';

/** The page as it looks to somebody who is not signed in (seller-pages.md §1.2). */
export function SignIn(): ReactNode {
  const t = useText();
  return (
    <div data-r="sign-in">
      <h1>{t('登录', 'Sign in')}</h1>
      <form onSubmit={(event) => event.preventDefault()}>
        <label>
          {t('账号', 'Account')}
          <input id="fm-login-id" autoComplete="off" />
        </label>
        <label>
          {t('密码', 'Password')}
          <input id="fm-login-password" type="password" autoComplete="off" />
        </label>
        <button id="fm-login-submit" type="submit">
          {t('登录', 'Sign in')}
        </button>
      </form>
      <p>{t('演示页面：不会发送任何内容', 'Demo page: nothing is sent')}</p>
    </div>
  );
}

/** Leaves for the sign-in host, as the original does. */
export function LeaveForSignIn(): ReactNode {
  useEffect(() => {
    location.replace(`${PLACES.login}?return_url=${encodeURIComponent(location.href)}`);
  }, []);
  return null;
}

function Slider(): ReactNode {
  const t = useText();
  return (
    <Box c="nc-container" look="slider">
      <b>{t('安全验证', 'Security check')}</b>
      <span>{t('请完成验证，向右拖动滑块', 'Please slide to verify')}</span>
      <Box look="slider-track">
        <i />
      </Box>
    </Box>
  );
}

function Captcha(): ReactNode {
  const t = useText();
  const { captcha } = useSwitches();
  if (captcha === 'no') return null;
  if (captcha === 'block') {
    return (
      <div data-r="over">
        <Slider />
      </div>
    );
  }
  const words = t('请完成验证，向右拖动滑块', 'Please slide to verify');
  const track =
    '<div style="margin-top:22px;height:38px;border-radius:4px;background:#f3f4f6"><div style="width:46px;height:38px;border-radius:4px;background:#e2590b"></div></div>';
  const frame = `<body style="font:14px sans-serif;text-align:center;padding:24px;color:#444">${words}${track}</body>`;
  return (
    <div data-r="over">
      <Box c="baxia-dialog" look="baxia">
        {captcha === 'dialog' ? (
          <iframe
            id="baxia-dialog-content"
            title={t('安全验证', 'Security check')}
            srcDoc={frame}
            width="380"
            height="190"
          />
        ) : (
          <iframe
            title={t('安全验证', 'Security check')}
            src={`https://${location.host}/_____tmd_____/punish?x5secdata=demo&action=captcha`}
            width="380"
            height="190"
          />
        )}
      </Box>
    </div>
  );
}

/** The chat page's own waiting mask: a modal dialog, yet no risk check (seller-pages.md §1.3). */
function LoadingMask(): ReactNode {
  const t = useText();
  const { loadingMask } = useSwitches();
  if (!loadingMask) return null;
  return (
    <Box
      c="aocn-mask aocn-loading-mask"
      look="over pale"
      attrs={{ role: 'dialog', 'aria-modal': 'true', 'data-testid': 'mask', 'aria-label': t('加载中', 'Loading') }}
    >
      <i data-r="spinner" />
    </Box>
  );
}

/** Whatever can lie over a page. */
export function Obstacles(): ReactNode {
  return (
    <>
      <LoadingMask />
      <Captcha />
    </>
  );
}
