import { defineTexts, say, type Language, type Pair } from './texts';

/** Names of what a page can show, by the last part of a dotted field: `buyer.registeredAt`, `open.buyer.email`. */
const FIELD_TEXTS: Readonly<Record<string, Pair>> = defineTexts({
  address: ['地址', 'address'],
  attachments: ['附件', 'attachments'],
  blacklisted: ['被拉黑数', 'times blacklisted'],
  blueLabel: ['蓝标', 'blue label'],
  company: ['公司', 'company'],
  composer: ['回复框', 'reply box'],
  conversations: ['会话列表', 'conversation list'],
  country: ['国家', 'country'],
  createdAt: ['询盘时间', 'inquiry time'],
  customerId: ['客户编号', 'customer number'],
  earlier: ['以前的消息', 'earlier messages'],
  email: ['邮箱', 'e-mail'],
  fax: ['传真', 'fax'],
  hasNext: ['下一页', 'next page'],
  images: ['图片', 'pictures'],
  inquiryId: ['询盘编号', 'inquiry number'],
  ipCountry: ['发送地 IP 国家', 'country of the sending address'],
  labels: ['标签', 'labels'],
  level: ['买家等级', 'buyer level'],
  links: ['链接', 'links'],
  loginDays: ['登录天数', 'login days'],
  loginId: ['登录名', 'login name'],
  messages: ['消息', 'messages'],
  mobile: ['手机', 'mobile'],
  moreAbove: ['更早的消息', 'older messages'],
  name: ['买家姓名', 'buyer name'],
  number: ['询盘号', 'inquiry number'],
  orders: ['订单', 'orders'],
  ourNames: ['我方名称', 'our names'],
  ourProducts: ['我们的产品', 'our products'],
  owner: ['负责人', 'owner'],
  phone: ['电话', 'phone'],
  position: ['职位', 'position'],
  preview: ['消息预览', 'preview'],
  product: ['询问的产品', 'product'],
  productViews: ['产品浏览', 'product views'],
  registeredAt: ['注册时间', 'registration date'],
  repliedInquiries: ['已回复询盘', 'replied inquiries'],
  rows: ['列表', 'list rows'],
  sentAt: ['发送时间', 'time sent'],
  spamInquiries: ['垃圾询盘', 'junk inquiries'],
  status: ['状态', 'status'],
  subject: ['主题', 'subject'],
  suppliersContacted: ['联系过的供应商数', 'suppliers contacted'],
  tab: ['列表分类', 'list tab'],
  tags: ['买家标签', 'buyer tags'],
  text: ['消息正文', 'message text'],
  thread: ['往来消息', 'messages'],
  time: ['时间', 'time'],
  tm: ['TM 标记', 'TM mark'],
  unread: ['未读数', 'unread count'],
  updatedAt: ['更新时间', 'last change'],
  validInquiries: ['有效询盘', 'valid inquiries'],
  validRfqs: ['有效 RFQ', 'valid RFQs'],
  website: ['官网', 'website'],
});

/**
 * What a person calls a field. An unknown field keeps its own name, so that nothing is silently dropped from a report.
 *
 * @param field dotted path; only its last part is looked up.
 */
export function fieldName(field: string, language: Language): string {
  const last = field.slice(field.lastIndexOf('.') + 1);
  const pair = Object.hasOwn(FIELD_TEXTS, last) ? FIELD_TEXTS[last] : undefined;
  return pair === undefined ? field : say(pair, language);
}
