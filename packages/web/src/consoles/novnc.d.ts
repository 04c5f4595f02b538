/** What is used of noVNC 1.7 (its docs/API.md). */
declare module '@novnc/novnc' {
  export default class RFB extends EventTarget {
    constructor(target: HTMLElement, channel: WebSocket, options?: { readonly shared?: boolean });
    scaleViewport: boolean;
    clipViewport: boolean;
    focusOnClick: boolean;
    background: string;
    sendCtrlAltDel(): void;
    /** An X11 keysym, and the physical key's name where there is one. */
    sendKey(keysym: number, code: string | null, down?: boolean): void;
    sendCredentials(credentials: { readonly password: string }): void;
    clipboardPasteFrom(text: string): void;
    focus(): void;
    disconnect(): void;
  }
}
