import { ApiError, problemOf } from './request.js';

export interface UploadOptions {
  /** Told how many bytes are on their way. */
  readonly onProgress: (sentBytes: number) => void;
  readonly signal: AbortSignal;
}

/** Sends a file as it is. Throws an ApiError, or the signal's reason. */
export function upload(path: string, file: Blob, { onProgress, signal }: UploadOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason as Error);
    // A fetch does not tell how much of a body it has sent.
    const sending = new XMLHttpRequest();
    const stop = (): void => sending.abort();
    sending.open('PUT', path);
    sending.setRequestHeader('content-type', 'application/octet-stream');
    sending.upload.onprogress = ({ loaded }) => onProgress(loaded);
    sending.onload = () => {
      if (sending.status >= 200 && sending.status < 300) resolve();
      else reject(problemOf(path, sending.status, parsed(sending.responseText)));
    };
    sending.onerror = () => reject(new ApiError('The server does not answer', { retryable: true }));
    sending.onabort = () => reject(signal.reason as Error);
    sending.onloadend = () => signal.removeEventListener('abort', stop);
    signal.addEventListener('abort', stop, { once: true });
    sending.send(file);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
