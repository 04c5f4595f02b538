import { Button, Checkbox, Menu, PasswordInput } from '@mantine/core';
import RFB from '@novnc/novnc';
import { useEffect, useRef, useState } from 'react';
import type { InstanceResource } from '@hostelry/server/api';
import { FormDialog } from '../forms/form-dialog.js';
import { useFields } from '../forms/use-fields.js';
import { ConsoleFrame } from './console-frame.js';
import { useConsole } from './use-console.js';

/** X11's keysym of F1; the others follow. */
const F1 = 0xffbe;
const FUNCTION_KEYS = Array.from({ length: 12 }, (_, index) => index);

/** The graphical console of an instance, by VNC. */
export default function Screen({ instance }: { readonly instance: InstanceResource }) {
  const shown = useConsole(instance, 'display');
  const place = useRef<HTMLDivElement>(null);
  const [rfb, setRfb] = useState<RFB>();
  const [isScaled, setScaled] = useState(true);
  const [needsPassword, setNeedsPassword] = useState(false);
  const socket = shown.phase.name === 'open' ? shown.phase.socket : undefined;
  useEffect(() => {
    const target = place.current;
    if (target === null || socket === undefined) return undefined;
    const made = new RFB(target, socket, { shared: true });
    made.background = '#000';
    made.addEventListener('credentialsrequired', () => setNeedsPassword(true));
    made.addEventListener('connect', () => {
      target.dataset['connected'] = 'true';
      made.focus();
    });
    made.addEventListener('disconnect', () => delete target.dataset['connected']);
    setRfb(made);
    return () => {
      setRfb(undefined);
      setNeedsPassword(false);
      made.disconnect();
    };
  }, [socket]);
  useEffect(() => {
    if (rfb === undefined) return;
    rfb.scaleViewport = isScaled;
    rfb.clipViewport = !isScaled;
  }, [rfb, isScaled]);
  const press = (key: number): void => {
    rfb?.sendKey(F1 + key, `F${key + 1}`);
    rfb?.focus();
  };
  return (
    <ConsoleFrame
      console={shown}
      tools={
        <>
          <Checkbox
            size="xs"
            label="Scale"
            checked={isScaled}
            onChange={(event) => setScaled(event.currentTarget.checked)}
          />
          <Button size="xs" variant="default" onClick={() => rfb?.sendCtrlAltDel()}>
            Ctrl-Alt-Del
          </Button>
          <Menu withinPortal={false}>
            <Menu.Target>
              <Button size="xs" variant="default">
                Send a key
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {FUNCTION_KEYS.map((key) => (
                <Menu.Item key={key} onClick={() => press(key)}>
                  F{key + 1}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        </>
      }
    >
      <div ref={place} className="screen" role="group" aria-label={`Screen of ${instance.name}`} />
      {needsPassword && rfb !== undefined && <Password rfb={rfb} close={() => setNeedsPassword(false)} />}
    </ConsoleFrame>
  );
}

/** A display may have a password of its own. */
function Password({ rfb, close }: { readonly rfb: RFB; readonly close: () => void }) {
  const { values, field } = useFields({ password: '' });
  const send = async (): Promise<void> => rfb.sendCredentials({ password: values.password });
  return (
    <FormDialog title="This screen has a password" action="Connect" send={send} close={close}>
      {() => <PasswordInput label="Password" data-autofocus {...field('password')} />}
    </FormDialog>
  );
}
