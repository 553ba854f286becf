import { useSyncExternalStore } from 'react';
import type { ReplicaConversation, ReplicaData, ReplicaMessage } from '../data/types';
import { DEFAULT_SWITCHES, type Switches } from '../switches';

/** What was handed to the page's own send button. The extension must never add to it. */
export interface SentText {
  to: string;
  text: string;
}

/** The truth about the open conversation: which one each part of the page belongs to at this moment. */
export interface OpenParts {
  selected: string | null;
  header: string | null;
  messages: string | null;
  card: string | null;
}

/** `window.__replica`: the tests' way in. The original has nothing like it. */
export interface ReplicaApi {
  readonly switches: Switches;
  set(changes: Partial<Switches>): void;
  readonly sent: SentText[];
  readonly open: OpenParts;
  /** Conversation or inquiry ids in the order of the list on screen. */
  order(): string[];
  /** Opens a conversation as a click on its row does. */
  select(id: string): void;
  /** Scrolls the list so that the row is in the document. */
  reveal(id: string): void;
  /** A new message of the buyer comes in. */
  receive(id: string, text: string): void;
  /** The app runs. */
  readonly ready: boolean;
}

declare global {
  interface Window {
    __replica: ReplicaApi & Record<string, unknown>;
  }
}

interface Embedded {
  data: ReplicaData;
  switches: Partial<Switches>;
}

function readEmbedded(): Embedded {
  const holder = document.querySelector('#replica-data');
  return JSON.parse(holder?.textContent ?? '{}') as Embedded;
}

function switchesFromUrl(): Partial<Switches> {
  const given = new URLSearchParams(location.search).get('replica');
  return given ? (JSON.parse(given) as Partial<Switches>) : {};
}

const embedded = readEmbedded();
export const data: ReplicaData = embedded.data;

let switches: Switches = { ...DEFAULT_SWITCHES, ...embedded.switches, ...switchesFromUrl() };
let arrived: Record<string, ReplicaMessage[]> = {};
const listeners = new Set<() => void>();

function changed(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells the route helper, so that the next page (another host, no shared storage) starts with the same switches. */
function report(path: 'switches' | 'sent', body: unknown): void {
  void fetch(`/__replica/${path}`, { method: 'POST', body: JSON.stringify(body), keepalive: true }).catch(
    () => undefined,
  );
}

export function setSwitches(changes: Partial<Switches>): void {
  switches = { ...switches, ...changes };
  report('switches', switches);
  changed();
}

export function getSwitches(): Switches {
  return switches;
}

export function useSwitches(): Switches {
  return useSyncExternalStore(subscribe, () => switches);
}

/** A text in the page's language. */
export function useText(): (zh: string, en: string) => string {
  const { lang } = useSwitches();
  return (zh, en) => (lang === 'zh' ? zh : en);
}

/** The messages of a conversation, those that came in or were sent on this page included. */
export function messagesOf(conversation: ReplicaConversation): ReplicaMessage[] {
  const later = arrived[conversation.id];
  return later ? [...conversation.messages, ...later] : conversation.messages;
}

/** Re-renders when a message comes in or is sent. */
export function useArrivals(): Record<string, ReplicaMessage[]> {
  return useSyncExternalStore(subscribe, () => arrived);
}

function addMessage(id: string, from: 'buyer' | 'us', text: string): void {
  const earlier = arrived[id] ?? [];
  const message: ReplicaMessage = { id: `${id}-live-${earlier.length + 1}`, from, kind: 'text', at: Date.now(), text };
  arrived = { ...arrived, [id]: [...earlier, message] };
  if (from === 'buyer' && open.selected !== id) read.delete(id);
  changed();
}

const read = new Set<string>();

/** Opening a conversation reads it: its badge goes and does not come back. */
export function markRead(id: string): void {
  read.add(id);
}

/** Unread messages of the buyer, those that came in on this page included. */
export function unreadOf(conversation: ReplicaConversation): number {
  if (read.has(conversation.id)) return 0;
  return conversation.unread + (arrived[conversation.id] ?? []).filter((message) => message.from === 'buyer').length;
}

const sent: SentText[] = [];

/** The page's own send button. */
export function sendText(to: string, text: string): void {
  sent.push({ to, text });
  report('sent', { to, text });
  addMessage(to, 'us', text);
}

export const open: OpenParts = { selected: null, header: null, messages: null, card: null };

interface PageHooks {
  order(): string[];
  select(id: string): void;
  reveal(id: string): void;
}
const hooks: PageHooks = { order: () => [], select: () => undefined, reveal: () => undefined };

/** The list on screen answers for these. */
export function provide(given: Partial<PageHooks>): void {
  Object.assign(hooks, given);
}

/** Installs `window.__replica`. */
export function installApi(): void {
  const api: ReplicaApi = {
    get switches() {
      return switches;
    },
    set: setSwitches,
    sent,
    open,
    order: () => hooks.order(),
    select: (id) => hooks.select(id),
    reveal: (id) => hooks.reveal(id),
    receive: (id, text) => addMessage(id, 'buyer', text),
    ready: true,
  };
  window.__replica = api as ReplicaApi & Record<string, unknown>;
}
