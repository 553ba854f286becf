/** Everything that can be turned on the replica pages. One flat object, so that it travels as JSON. */
export interface Switches {
  lang: 'zh' | 'en';
  /** The 2020–23 widgets: aui2 grid in the inquiry list, fake reply holder in the detail, three keyword inputs in the editor. */
  oldWidgets: boolean;
  /** `page`: the page itself shows only a sign-in form; `redirect`: it leaves for login.alibaba.com. */
  loggedOut: 'no' | 'page' | 'redirect';
  /** `dialog`: slider in a baxia iframe over the page; `block`: `.nc-container` in the page; `punish`: frame by URL. */
  captcha: 'no' | 'dialog' | 'block' | 'punish';
  loadingMask: boolean;
  disconnected: boolean;
  emptyShell: boolean;
  /** Messages stand newest first in the document. */
  newestFirst: boolean;
  /** ms from the click until the header, the messages and the buyer card are those of the clicked conversation. */
  headerDelay: number;
  messageDelay: number;
  cardDelay: number;
  /** Hidden panes and rows of earlier conversations and tabs stay in the document. */
  staleRows: boolean;
  /** Repeats the list until it has that many rows; 0 = the data as it is. */
  rowCount: number;
  /** Only about 20 rows in the document; false = all of them. */
  virtualList: boolean;
  /** Anchors to break: `contact-time` drops that class, `[data-name]` that attribute, `-contact-time` the whole element. */
  hideField: string[];
  /** The list is rebuilt from scratch every 100 ms. */
  reRenderStorm: boolean;
  /** Every documented class and attribute is renamed. */
  layoutUnknown: boolean;
  /** A conversation shows all of its messages at once (for the 500-message thread). */
  bigConversation: boolean;
  /** The inquiry list loads on scrolling instead of by "next". */
  scrollPaging: boolean;
  /** The switch board itself is shown, collapsed to a button. */
  board: boolean;
}

export const DEFAULT_SWITCHES: Readonly<Switches> = {
  lang: 'zh',
  oldWidgets: false,
  loggedOut: 'no',
  captcha: 'no',
  loadingMask: false,
  disconnected: false,
  emptyShell: false,
  newestFirst: false,
  headerDelay: 0,
  messageDelay: 300,
  cardDelay: 600,
  staleRows: true,
  rowCount: 0,
  virtualList: true,
  hideField: [],
  reRenderStorm: false,
  layoutUnknown: false,
  bigConversation: false,
  scrollPaging: false,
  board: true,
};
