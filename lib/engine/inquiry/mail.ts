import { parse } from 'tldts';

/** Mail services open to anybody, world-wide, by registrable name; `yahoo.` and the like stand for every country's. */
const FREE =
  'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com rocketmail.com myyahoo.com aol.com aim.com icloud.com me.com mac.com proton.me protonmail.com pm.me tutanota.com tutamail.com tuta.io tuta.com zoho.com zohomail.com mail.com email.com usa.com post.com europe.com asia.com consultant.com engineer.com dr.com accountant.com fastmail.com fastmail.fm hushmail.com inbox.com lycos.com excite.com gmx.com gmx.de gmx.net gmx.at gmx.ch gmx.fr web.de t-online.de freenet.de arcor.de online.de 1und1.de posteo.de mailbox.org bluewin.ch hispeed.ch sunrise.ch aon.at chello.at orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr numericable.fr aliceadsl.fr libero.it virgilio.it alice.it tin.it tiscali.it tiscali.co.uk fastwebnet.it inwind.it iol.it email.it terra.es telefonica.net ono.com ya.com sapo.pt mail.pt netcabo.pt clix.pt iol.pt btinternet.com virginmedia.com ntlworld.com sky.com talktalk.net blueyonder.co.uk o2.co.uk eircom.net telenet.be skynet.be ziggo.nl kpnmail.nl home.nl planet.nl hetnet.nl xs4all.nl telia.com comhem.se bredband.net online.no broadpark.no mail.dk tdcadsl.dk jubii.dk luukku.com kolumbus.fi wp.pl o2.pl onet.pl onet.eu op.pl poczta.onet.pl interia.pl interia.eu gazeta.pl tlen.pl vp.pl seznam.cz email.cz centrum.cz post.cz volny.cz azet.sk zoznam.sk centrum.sk freemail.hu citromail.hu indamail.hu abv.bg mail.bg dir.bg mailbox.hu home.ro net.hr siol.net otenet.gr in.gr mail.gr mynet.com ttmail.com mail.ru bk.ru inbox.ru list.ru internet.ru rambler.ru lenta.ru ro.ru autorambler.ru myrambler.ru yandex.ru yandex.com ya.ru ngs.ru e1.ru nxt.ru tut.by ukr.net i.ua meta.ua bigmir.net email.ua inbox.lv mail.ee hot.ee mail.kz yandex.kz yandex.by yandex.ua walla.co.il walla.com netvision.net.il bezeqint.net maktoob.com emirates.net.ae eim.ae qq.com vip.qq.com foxmail.com 163.com vip.163.com 126.com vip.126.com yeah.net 188.com netease.com sina.com sina.cn sina.com.cn vip.sina.com sohu.com tom.com 21cn.com 139.com 189.cn wo.cn aliyun.com 263.net eyou.com chinaren.com hexun.com 56.com citiz.net naver.com hanmail.net daum.net nate.com korea.com yahoo.co.jp ezweb.ne.jp docomo.ne.jp softbank.ne.jp i.softbank.jp nifty.com biglobe.ne.jp ocn.ne.jp goo.jp excite.co.jp rediffmail.com rediff.com sify.com indiatimes.com in.com vsnl.com vsnl.net bsnl.in singnet.com.sg pacific.net.sg streamyx.com tm.net.my hinet.net pchome.com.tw seed.net.tw netvigator.com hkbn.net bol.com.br uol.com.br terra.com.br ig.com.br globo.com globomail.com oi.com.br r7.com zipmail.com.br prodigy.net.mx prodigy.net terra.com terra.cl vtr.net speedy.com.ar fibertel.com.ar arnet.com.ar ciudad.com.ar adinet.com.uy une.net.co comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net juno.com netzero.net optonline.net frontier.com windstream.net centurylink.net roadrunner.com rogers.com shaw.ca sympatico.ca bell.net telus.net videotron.ca bigpond.com bigpond.net.au optusnet.com.au iinet.net.au tpg.com.au westnet.com.au xtra.co.nz slingshot.co.nz telkomsa.net mweb.co.za webmail.co.za vodamail.co.za africamail.com gmx.us hey.com duck.com mailfence.com runbox.com startmail.com disroot.org riseup.net skiff.com yopmail.com mailinator.com guerrillamail.com sharklasers.com 10minutemail.com temp-mail.org tempmail.com trashmail.com getnada.com dispostable.com maildrop.cc mohmal.com moakt.com emailondeck.com fakeinbox.com throwawaymail.com';
const free = new Set(FREE.split(' '));
const FREE_NAMES = /^(?:yahoo|hotmail|live|outlook|ymail|rocketmail|windowslive|gmx|yandex|aol|msn)$/;

/** Services whose users sit in China. */
const CHINESE = new Set(
  'qq.com vip.qq.com foxmail.com 163.com vip.163.com 126.com vip.126.com yeah.net 188.com netease.com sina.com sina.cn sina.com.cn vip.sina.com sohu.com tom.com 21cn.com 139.com 189.cn wo.cn aliyun.com 263.net eyou.com chinaren.com'.split(
    ' ',
  ),
);

/** Country of free services that carry no country in their name but serve one (or a few) all the same. */
const HOME: Readonly<Record<string, readonly string[]>> = {
  'naver.com': ['KR'],
  'hanmail.net': ['KR'],
  'daum.net': ['KR'],
  'nate.com': ['KR'],
  'libero.it': ['IT', 'SM'],
  'seznam.cz': ['CZ', 'SK'],
};

/** ccTLDs sold to everybody: they tell no country. */
const OPEN_TLDS = new Set(
  'co io me tv cc ai ws fm to ly gl gg im is la sc ag vc bz mn mu nu st tk ml ga cf gq pw ac sh eu asia su'.split(' '),
);
/** Territories that share their mother country's mail. */
const TLD_COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  uk: ['GB', 'IM', 'JE', 'GG', 'GI'],
  ru: ['RU', 'BY', 'KZ', 'UA', 'KG', 'UZ', 'TJ', 'TM', 'AM', 'AZ', 'GE', 'MD', 'LV', 'EE', 'LT'],
  de: ['DE', 'AT', 'CH', 'LU', 'LI'],
  fr: ['FR', 'RE', 'GP', 'MQ', 'GF', 'YT', 'NC', 'PF', 'MC'],
  ch: ['CH', 'LI'],
  cn: ['CN'],
  hk: ['HK', 'CN'],
};

export interface MailFacts {
  address: string;
  /** Host after the @ in lower case. */
  host: string;
  /** Registrable domain, e.g. `shop.example.co.uk` → `example.co.uk`. */
  domain: string;
  /** A service open to anybody; says nothing about a company. */
  free: boolean;
  /** A service whose users sit in China. */
  chinese: boolean;
  /** Countries the address speaks for; undefined when it speaks for none. */
  countries?: readonly string[];
}

/**
 * What an e-mail address tells: `m***@example.com` (masked by the platform) tells its domain, `***@***` nothing. Never throws.
 *
 * @returns undefined when no real domain stands behind the @.
 */
export function mailFacts(address: string): MailFacts | undefined {
  const clean = address.trim().slice(0, 320);
  const at = clean.lastIndexOf('@');
  if (at < 1) return undefined;
  const host = clean
    .slice(at + 1)
    .toLowerCase()
    .replace(/[.>)\s]+$/, '');
  if (host.includes('*')) return undefined;
  const { domain, publicSuffix, isIcann } = parse(host);
  if (domain === null || publicSuffix === null || !isIcann) return undefined;
  const name = domain.slice(0, domain.length - publicSuffix.length - 1);
  const isFree = free.has(host) || free.has(domain) || FREE_NAMES.test(name);
  const chinese = CHINESE.has(host) || CHINESE.has(domain);
  return { address: clean, host, domain, free: isFree, chinese, countries: countriesOf(domain, publicSuffix, chinese) };
}

function countriesOf(domain: string, suffix: string, chinese: boolean): readonly string[] | undefined {
  if (chinese) return ['CN'];
  const home = HOME[domain];
  if (home) return home;
  const tld = suffix.split('.').at(-1) ?? '';
  if (tld.length !== 2 || OPEN_TLDS.has(tld)) return undefined;
  return TLD_COUNTRIES[tld] ?? [tld.toUpperCase()];
}

/** E-mail addresses in a text, with offsets; at most `most`. Linear: walks from @ to @. */
export function mailsIn(text: string, most = 20): { start: number; end: number; address: string }[] {
  const found: { start: number; end: number; address: string }[] = [];
  for (let at = text.indexOf('@'); at !== -1 && found.length < most; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < 64 && /[a-z0-9._%+*-]/i.test(text.charAt(start - 1))) start--;
    let end = at + 1;
    while (end < text.length && end - at < 254 && /[a-z0-9.-]/i.test(text.charAt(end))) end++;
    while (end > at + 1 && /[.-]/.test(text.charAt(end - 1))) end--;
    const address = text.slice(start, end);
    if (start < at && mailFacts(address)) found.push({ start, end, address });
  }
  return found;
}

/** Registrable domain of a website as printed ("www.example.com/shop", "https://example.co.uk"); undefined for anything else. */
export function siteDomain(website: string): string | undefined {
  const { domain, isIcann } = parse(website.trim().slice(0, 2048));
  return domain !== null && isIcann === true ? domain : undefined;
}
