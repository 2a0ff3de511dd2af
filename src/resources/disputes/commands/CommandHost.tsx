import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import type { Dispute } from '../case/useCase.ts';
import { dialogs } from './dialogs.ts';
import type { ActionType } from './types.ts';

interface Host {
  readonly open: (type: ActionType, actAs?: 'buyer') => void;
  /** How much the reader has done here: after that the way on is offered. */
  readonly done: number;
}

const HostContext = createContext<Host>({ open: () => undefined, done: 0 });

export const useCommandHost = (): Host => useContext(HostContext);

/** Holds the open form apart from the buttons, so that what is typed outlives a button that goes away. */
export function CommandHost({
  dispute,
  children,
}: {
  readonly dispute: Dispute;
  readonly children: ReactNode;
}) {
  const [asked, setAsked] = useState<{ type: ActionType; actAs: 'buyer' | undefined } | null>(null);
  const [done, setDone] = useState(0);
  const host = useMemo<Host>(() => ({ open: (type, actAs) => setAsked({ type, actAs }), done }), [done]);
  const Form = asked && dialogs[asked.type];
  const close = () => setAsked(null);
  return (
    <HostContext.Provider value={host}>
      {children}
      {asked && Form ? (
        <Form
          dispute={dispute}
          actAs={asked.actAs}
          onClose={close}
          onDone={() => {
            close();
            setDone(done + 1);
          }}
        />
      ) : null}
    </HostContext.Provider>
  );
}
