import { useEffect, useState } from 'react';
import { create } from 'zustand';
import { Button } from './button';
import './toasts.css';

interface Toast {
  id: number;
  text: string;
  /** A way back, for as long as the toast stands. */
  action?: { label: string; run: () => void };
  /** ms the toast stays; pointing at it or focusing it stops the clock. */
  life: number;
}

interface Toasts {
  list: Toast[];
  show(toast: Omit<Toast, 'id' | 'life'> & { life?: number }): void;
  drop(id: number): void;
}

let lastId = 0;

/** Short messages of this window. They die with it, so they live here and not in the store. */
export const useToasts = create<Toasts>((set) => ({
  list: [],
  show: (toast) => {
    const id = ++lastId;
    set({ list: [{ life: 8000, ...toast, id }] });
  },
  drop: (id) => set((state) => ({ list: state.list.filter((toast) => toast.id !== id) })),
}));

function ToastLine({ toast }: { toast: Toast }) {
  const drop = useToasts((state) => state.drop);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(() => drop(toast.id), toast.life);
    return () => clearTimeout(timer);
  }, [held, toast, drop]);
  const { action } = toast;
  return (
    <div
      className="toast"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className="grow">{toast.text}</span>
      {action !== undefined && (
        <Button
          look="ghost"
          size="small"
          icon="undo"
          onClick={() => {
            drop(toast.id);
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
    </div>
  );
}

/** The place where toasts appear; one per page, always in the document so that screen readers announce what comes. */
export function ToastPlace() {
  const list = useToasts((state) => state.list);
  return (
    <div className="toasts" role="status" aria-live="polite">
      {list.map((toast) => (
        <ToastLine key={toast.id} toast={toast} />
      ))}
    </div>
  );
}
