import type { CaseView, ViewLink } from '../../case-view';
import { riskOf } from '../../link-risk';
import { patterns } from '../../pattern';
import { defineSignal, type Bilingual, type Finding, type Span } from '../../signal';

const PAPERS =
  '{order*|po|purchase|quotation|quote|rfq|document*|doc|docs|invoice*|file|files|specification*|spec|specs|sample*|drawing*|list|detail*|product*|item|items|requirement*|picture*|photo*|image*|design*|catalog*|contract|payment|message*|shipment|agreement|proposal}';

/** The link has to be opened to see what the inquiry is about. */
const OPEN_TO_SEE = patterns(
  `{click|clic|open|visit|follow|press|tap|check|use|access} ..2 {link|here|below|button|url|attachment|page} ..4 {to|and|for} {view|see|download|access|check|review|confirm|get|open|read|know|find} ..4 ${PAPERS}`,
  `{view|download|see|review|open|access|check|find} {the|our|my|attached|} ..2 ${PAPERS} ..2 {here|via|from|through|using|at|in|on|by} {the|this|our|} ..1 {link|url|button|portal|here|cloud|drive}`,
  `{click|clic} {here|{on|} ..2 {link|button|image|file|picture|attachment}} {to|for|and} {view|see|download|access|check|review|confirm|get|open|read}`,
  `${PAPERS} {is|are|was|were} {shared|sent|uploaded|available|stored|saved} {to|with|in|on|at|via|through|by} ..3 {link|onedrive|sharepoint|dropbox|wetransfer|docusign|drive|cloud|portal}`,
  `to {view|see|download|access|check|open|review|read} ..4 ${PAPERS} ..3 {click|open|visit|follow|use|log|login|sign|enter|go}`,
  `para {ver|descargar|consultar|revisar|acceder} ..6 {clic|abra|abrir|enlace|pulse|entre|ingrese}`,
  `para {ver|baixar|visualizar|acessar|conferir} ..6 {clique|abra|link|acesse|entre}`,
  `pour {voir|consulter|telecharger|acceder|visualiser} ..6 {cliquez|ouvrez|lien|connectez|suivez}`,
  `um ..5 {sehen|anzusehen|einzusehen|herunterzuladen|offnen} ..3 {klicken|offnen|folgen|melden|geben}`,
  `чтобы {увидеть|посмотреть|скачать|открыть|просмотреть} ..5 {перейдите|нажмите|откройте|войдите|введите}`,
  `{لعرض|عرض|لرويه|رويه|لتحميل|تحميل|لمشاهده|مشاهده} ..4 {افتح|اضغط|انقر|ادخل|سجل}`,
  `{{haga|haz|dar} clic|pulse|pinche|abra|abrir} ..4 {enlace|link|aqui} ..3 {para|y} {ver|descargar|revisar|consultar|acceder|abrir}`,
  `{clique|clicar|abra|acesse} ..4 {link|aqui|botao} ..3 {para|e} {ver|baixar|visualizar|acessar|abrir|conferir}`,
  `{cliquez|ouvrez|suivez} ..4 {lien|ici|bouton} ..3 {pour|et|afin} ..1 {voir|telecharger|consulter|acceder|ouvrir|visualiser}`,
  `{klicken|klick*|offnen|folgen} ..4 {link|hier|schaltflache} ..4 {um|und|fur} ..5 {sehen|ansehen|anzusehen|herunterzuladen|herunterladen|offnen|einsehen|einzusehen|abrufen|abzurufen}`,
  `{перейдите|нажмите|откройте|пройдите|щелкните} ..4 {ссылк*|сюда|здесь|кнопк*} ..3 {чтобы|для|и} ..1 {посмотр*|увид*|скача*|просмотр*|ознаком*|открыт*|загруз*}`,
  `{اضغط|انقر|افتح|اضغطوا|انقروا} ..3 {الرابط|رابط|هنا} ..3 {لعرض|لرويه|لتحميل|لمشاهده|لتنزيل|للاطلاع|لفتح|لمعاينه}`,
  `{点击|打开|点开|访问|登录}..6{链接|网址|这里|此处|下方|网页}..6{查看|下载|浏览|查阅|确认|获取|领取}`,
  `{查看|下载}..4{订单|文件|样品|图纸|清单|采购单|报价}..4{请|}{点击|打开|点开|访问}`,
  `{clicca|cliccare|apri|aprire} ..4 {link|qui|pulsante} ..3 per {vedere|scaricare|visualizzare|consultare|aprire}`,
  `{siparis*|belge*|dosya*|teklif*|fatura*} ..4 {icin|gormek|goruntulemek|indirmek} ..3 {tiklayin|tiklayiniz|baglanti*}`,
);

/** A mailbox name and password are wanted. */
const WANTS_PASSWORD = patterns(
  '{enter|input|type|use|provide|submit|insert|put|fill|confirm} {in|} {your|ur} ..3 {password|passcode|passwort|login|credential*}',
  '{sign|log} {in|on} {with|using|via|to} {your|ur} ..3 {email|e mail|mail|mailbox|account|webmail|outlook|office|credential*|id}',
  '{login|signin} {with|using|via} ..3 {email|e mail|mail|mailbox|account|webmail|outlook|office|credential*|password}',
  '{sign|log} {in|on} ..5 {to|and} {view|see|access|download|review|open|read|unlock|release|confirm}',
  '{login|signin} {is required|required|} {to|and} {view|see|access|download|review|open|read|unlock|release|confirm}',
  '{email|e mail|mail|mailbox|account} {and|&|with|} {your|} password',
  '{introduzca|ingrese|escriba|confirme} ..4 {contrasena|clave}',
  '{inicie|iniciar} sesion ..6 {ver|descargar|acceder|correo|contrasena}',
  '{digite|insira|informe|confirme} ..4 senha',
  '{faca|fazer} login ..6 {ver|baixar|acessar|email|senha|visualizar}',
  '{saisissez|entrez|indiquez|confirmez} ..4 {mot de passe|mdp|identifiant*}',
  '{connectez vous|se connecter|identifiez vous} ..6 {voir|consulter|telecharger|acceder|messagerie|mail|mot de passe}',
  '{geben sie|eingeben|bestatigen sie} ..5 {passwort|kennwort|zugangsdaten}',
  '{melden sie sich|loggen sie sich|anmelden|einloggen} ..5 {e mail|email|passwort|konto|an um|ein um}',
  '{введите|укажите|подтвердите} ..4 {пароль|логин|учетные}',
  '{войдите|авторизуйтесь|войти} ..5 {почт*|парол*|аккаунт*|чтобы|учетн*|e mail|email}',
  '{ادخل|ادخال|ادخلوا|اكتب|سجل} ..4 {كلمه المرور|كلمه السر|الدخول}',
  '{输入|填写|提供|验证|确认}..6{密码|口令|登录信息}',
  '{用|使用|通过}..4{邮箱|邮件账号|账号}..4{登录|登陆}',
  '{登录|登陆}..4{后|才能|方可|即可}..2{查看|下载|浏览}',
  '{inserire|inserisci|digita} ..4 password',
  '{sifrenizi|parolanizi|sifre} ..3 {girin|giriniz|giris|onaylayin}',
);

/** "Your account is in trouble": the classic way to a false login page. */
const ACCOUNT_SCARE = patterns(
  'your ..4 {mailbox|email|e mail|mail|webmail|inbox|account|apple id|paypal|office 365|bank account|card|wallet|password|storage|domain|membership|subscription} ..2 {is|has|have|was|will|are|may|needs|must} {been|be|to be|about to be|to|now|almost|currently|temporarily|automatically|} {suspended|suspend|deactivated|deactivate|blocked|locked|restricted|limited|terminated|terminate|expire*|expiring|full|upgrad*|disabled|compromised|closed|shut|lost|verified|verify|validated|on hold}',
  '{verify|validate|reactivate|re activate|restore|unlock|upgrade|revalidate|secure} your ..2 {account|mailbox|email|e mail|identity|password|wallet|webmail|information|details|billing|bank|card}',
  '{update|confirm} your {account|mailbox|password|billing|identity|login|wallet|webmail|apple|paypal|online|personal|banking|security|credit card} ..1 {information|info|details|data|now|password|account|records|here|immediately}',
  '{account|mailbox|email|webmail|password} {suspension|deactivation|verification|termination|upgrade|expir*|limitation|recovery} {notice|notification|alert|warning|required|request|notify|}',
  '{unusual|suspicious|unauthori*|unrecogni*} {sign in|signin|login|log in|activity|transaction|access|attempt*|charge*|payment} ..5 {account|detected|attempt*|card|device|from|your}',
  '{mailbox|storage|mail|quota|inbox} {quota|storage|limit|size|space} {is|has|have|} {been|almost|nearly|} {full|exceeded|reached|exceed*|low}',
  '{undelivered|pending|held|quarantined|blocked|incoming} {mail|mails|email|emails|message*} ..6 {release|retrieve|recover|view|review|allow|server|mailbox|deliver*}',
  '{wallet|wallets} ..6 {verified|verification|verify|suspended|breach*|compromised|unverified|restore|validate|sync*}',
  '{seed|recovery|secret} {phrase|seed|words}',
  '{claim|claiming|receive|collect|secure|get} ..4 {airdrop|tokens|token|free spins|your reward*|your bonus}',
  'airdrop {is|inside|campaign|benefits|now|on|to|from|for|event}',
  '{verify|restore|authenticate|reactivate|unlock} {now|here|immediately|within # {hours|days}}',
  '{account|box account|mailbox|email} is not {verified|verify|validated}',
  '{incoming|undelivered} {message*|mail*} ..3 {suspended|blocked|held|pending|delayed}',
  '{view and pay|pay your invoice|your invoice is {now|} available|here is the invoice|invoice you have {asked|requested}}',
  '{subscription|renewal} ..8 {has been|was|is} {renewed|charged|debited|auto renewed|deducted} ..12 {cancel|call|refund|dispute}',
  '{lose|losing|loss of} ..3 {wallet|account|mailbox|email} ..1 access',
  '{two factor|2fa|two step|multi factor} ..3 {must|has to|needs to|is required to} {be|} {enabled|activated|completed|verified|on}',
  '{mandatory|compulsory} {security|account|wallet|identity} {update|upgrade|verification|validation}',
  'failure to {verify|update|confirm|comply|validate|respond} ..6 {suspen*|terminat*|clos*|los*|deactivat*|block*|account}',
  '{su|tu} {cuenta|buzon|correo} ..3 {sera|ha sido|esta} {suspendid*|bloquead*|desactivad*|limitad*|cancelad*|llen*}',
  '{sua|seu} {conta|caixa|e mail|email|cartao} ..3 {sera|foi|esta} {suspens*|bloquead*|desativad*|cancelad*|chei*}',
  'votre {compte|boite|messagerie|carte} ..4 {sera|a ete|est} {suspendu*|bloque*|desactive*|limite*|pleine|restreint*}',
  '{ihr|ihre|dein} {konto|postfach|mailbox|e mail konto|karte} ..4 {gesperrt|deaktiviert|eingeschrankt|voll|gekundigt|abgelaufen}',
  '{ваш|ваша|ваше} {аккаунт|учетная запись|почтовый ящик|карта|почта} ..4 {заблокирован*|приостановлен*|отключен*|переполнен*|ограничен*}',
  '{حسابك|بريدك|صندوق بريدك} ..4 {تعليق*|ايقاف*|حظر*|تقييد*|ممتلئ|اغلاق*}',
  '{您|你}的{账户|帐户|账号|帐号|邮箱}..4{冻结|停用|封停|限制|已满|过期|异常|注销}',
);

/** Buttons of a network's notice: copied ones lead elsewhere. */
const FALSE_NOTICE = patterns(
  '{view|see|open|read|accept|visit} {business|full|my|sender s|your|the|this|} {profile|invitation|connection request|private message}',
  '{accept|decline|reject|ignore} {accept|decline|reject|ignore|view|add}',
  '{you have|has sent you|sent you} {a|an|#|} {new|unread|pending|secure|private|encrypted|} {message*|document*|invitation|notification*|voicemail|fax|file*} {from|waiting|via|in|on|to|through}',
);
const NOTICE: Bilingual = { zh: '仿冒平台通知，引人去点按钮', en: 'Copies a network notice to get a click' };

const OPENS: Bilingual = { zh: '要点开链接才能看到订单', en: 'The order can only be seen by opening a link' };
const PASSWORD: Bilingual = { zh: '要输入邮箱和密码', en: 'Asks for a mailbox and a password' };
const SCARE: Bilingual = { zh: '用账号出问题来吓人点链接', en: 'Frightens with account trouble to get a click' };

function spanOfLink(view: CaseView, { part, start, end }: ViewLink): Span | undefined {
  const place = view.buyerParts.find(({ id }) => id === part);
  if (!place || start === undefined || end === undefined) return undefined;
  return { part: place.id, start, end, quote: place.original.slice(start, end) };
}

function place(view: CaseView, link: ViewLink): Pick<Finding, 'span' | 'field' | 'value'> {
  const span = spanOfLink(view, link);
  return span ? { span } : { field: 'links', value: link.text ? `${link.text} → ${link.href}` : link.href };
}

export default defineSignal({
  id: 'danger.credential-link',
  description: {
    zh: '要点开链接、输入邮箱密码才能看订单；链接通向冒充、隐藏或收集资料的地址',
    en: 'A link that must be opened, or a mailbox and password that must be entered, to see the order; links to disguised or data-collecting places',
  },
  reason: { zh: '链接可疑，可能骗账号密码', en: 'The link may be after accounts and passwords' },
  find(view, options) {
    const found: Finding[] = [];
    const password = WANTS_PASSWORD.first(view.buyerParts);
    if (password) found.push({ span: password, strength: 0.8, reason: PASSWORD });
    const scare = ACCOUNT_SCARE.first(view.buyerParts);
    if (scare) found.push({ span: scare, strength: view.links.length > 0 ? 0.8 : 0.55, reason: SCARE });
    const opens = OPEN_TO_SEE.first(view.buyerParts);
    if (opens) found.push({ span: opens, strength: view.links.length > 0 ? 0.45 : 0.3, reason: OPENS });
    const notice = FALSE_NOTICE.first(view.buyerParts);
    if (notice) found.push({ span: notice, strength: 0.35, reason: NOTICE });
    const seen = new Set<string>();
    for (const link of view.links) {
      const risk = riskOf(link, options);
      if (!risk || seen.has(link.href)) continue;
      seen.add(link.href);
      found.push({ ...place(view, link), strength: risk.strength, reason: risk.reason });
      if (seen.size >= 5) break;
    }
    return found;
  },
  examples: {
    hits: [
      {
        text: 'Dear supplier, our order list is ready. Please click the link below to view the order details: http://orders.example-view.top/po',
        why: 'must be opened to see the order',
      },
      {
        text: 'To see our specification log in with your email and password on the page.',
        why: 'mailbox and password',
      },
      { text: 'Sample pictures: http://alibaba.com.item-view.top/login', why: 'brand as a label of a foreign domain' },
      {
        text: 'Please quote',
        links: [{ text: 'www.alibaba.com', href: 'http://alibba-trade.xyz/a' }],
        why: 'shown ≠ target',
      },
      {
        text: 'Para ver el pedido haga clic en el enlace siguiente para ver la lista http://a.example.com/x',
        why: 'es',
      },
      { text: '订单较多，请点击下方链接查看采购清单 http://caigou.example.com/1', why: 'zh' },
      { text: 'Чтобы увидеть заказ, перейдите по ссылке, чтобы посмотреть список http://zakaz.example.ru/', why: 'ru' },
      { text: 'Our drawing is at http://185.12.44.7/drawing', why: 'address by number' },
    ],
    misses: [
      { text: 'Our website is www.example.com, you can see what we sell there. We need 500 bags.', why: 'own website' },
      { text: 'Please send me the link of this product on Alibaba.', why: 'asks us for a link' },
      {
        text: 'I like this one https://www.alibaba.com/product-detail/x_1.html, price for 200 pcs?',
        why: 'platform link',
      },
      { text: 'Can the lock be opened with a password and a card?', why: 'a product with passwords' },
    ],
  },
});
