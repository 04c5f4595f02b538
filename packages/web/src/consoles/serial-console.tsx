import { Button } from '@mantine/core';
import { FitAddon } from '@xterm/addon-fit';
import { Terminal } from '@xterm/xterm';
import '@xterm/xterm/css/xterm.css';
import { useEffect, useRef, useState } from 'react';
import type { InstanceResource } from '@hostelry/server/api';
import { ConsoleFrame } from './console-frame.js';
import { useConsole } from './use-console.js';

/** The server takes messages of at most 1 MiB. */
const MESSAGE_BYTES = 64 * 1024;

/** The serial console of an instance, in a terminal. */
export default function SerialConsole({ instance }: { readonly instance: InstanceResource }) {
  const shown = useConsole(instance, 'serial');
  const place = useRef<HTMLDivElement>(null);
  const [terminal, setTerminal] = useState<Terminal>();
  useEffect(() => {
    const target = place.current;
    if (target === null) return undefined;
    const made = new Terminal({ convertEol: false, cursorBlink: true, fontSize: 14, scrollback: 5000 });
    const fit = new FitAddon();
    made.loadAddon(fit);
    made.open(target);
    const observer = new ResizeObserver(() => fit.fit());
    observer.observe(target);
    setTerminal(made);
    return () => {
      observer.disconnect();
      made.dispose();
    };
  }, []);
  const socket = shown.phase.name === 'open' ? shown.phase.socket : undefined;
  useEffect(() => {
    if (terminal === undefined || socket === undefined) return undefined;
    return join(terminal, socket);
  }, [terminal, socket]);
  const paste = async (): Promise<void> => {
    // Without permission the terminal still takes the browser's own paste.
    const text = await navigator.clipboard.readText().catch(() => '');
    terminal?.paste(text);
    terminal?.focus();
  };
  return (
    <ConsoleFrame
      console={shown}
      tools={
        <>
          <Button size="xs" variant="default" onClick={() => void paste()}>
            Paste
          </Button>
          <Button size="xs" variant="default" onClick={() => terminal?.clear()}>
            Clear
          </Button>
        </>
      }
    >
      <div ref={place} className="screen" role="group" aria-label={`Serial console of ${instance.name}`} />
    </ConsoleFrame>
  );
}

/** Carries bytes both ways until one side is left. */
function join(terminal: Terminal, socket: WebSocket): () => void {
  const encoder = new TextEncoder();
  const send = (bytes: Uint8Array<ArrayBuffer>): void => {
    if (socket.readyState !== WebSocket.OPEN) return;
    for (let from = 0; from < bytes.length; from += MESSAGE_BYTES) {
      socket.send(bytes.subarray(from, from + MESSAGE_BYTES));
    }
  };
  const take = ({ data }: MessageEvent<ArrayBuffer>): void => terminal.write(new Uint8Array(data));
  socket.addEventListener('message', take);
  const typed = [
    terminal.onData((text) => send(encoder.encode(text))),
    terminal.onBinary((text) => send(Uint8Array.from(text, (character) => character.charCodeAt(0)))),
  ];
  terminal.focus();
  return () => {
    socket.removeEventListener('message', take);
    for (const each of typed) each.dispose();
  };
}
