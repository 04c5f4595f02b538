import { Progress, Text, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { ApiError } from '../api/request.js';
import { upload } from '../api/upload.js';
import { showBytes } from '../shown/quantities.js';
import { FormDialog } from './form-dialog.js';
import { useFields } from './use-fields.js';

interface Props {
  readonly title: string;
  readonly hint: string;
  /** Where the file of a name goes. */
  readonly path: (name: string) => string;
  /** Called when it is there. */
  readonly done: () => Promise<void>;
  readonly close: () => void;
}

/** Sends a file of the reader's machine. Who closes the dialog stops it. */
export function UploadDialog({ title, hint, path, done, close }: Props) {
  const { values, field, set } = useFields({ name: '', sha256: '' });
  const [file, setFile] = useState<File>();
  const [sent, setSent] = useState<number>();
  const left = useRef(new AbortController());
  useEffect(() => {
    left.current = new AbortController();
    return () => left.current.abort();
  }, []);
  const send = async (): Promise<void> => {
    if (file === undefined) {
      throw new ApiError('Choose a file', { code: 'invalid', details: { field: 'file' } });
    }
    if (values.name.trim() === '') {
      throw new ApiError('Give it a name', { code: 'invalid', details: { field: 'name' } });
    }
    const sha256 = values.sha256.trim().toLowerCase();
    const query = sha256 === '' ? '' : `?sha256=${encodeURIComponent(sha256)}`;
    try {
      const options = { onProgress: setSent, signal: left.current.signal };
      await upload(`${path(values.name.trim())}${query}`, file, options);
    } finally {
      setSent(undefined);
    }
    await done();
  };
  const choose = (chosen: File | undefined): void => {
    setFile(chosen);
    if (values.name === '' && chosen !== undefined) set({ name: chosen.name });
  };
  return (
    <FormDialog title={title} action="Upload" fields={['file', 'name', 'sha256']} send={send} close={close}>
      {(errorAt) => (
        <>
          <Text size="sm">{hint}</Text>
          <TextInput
            type="file"
            label="File"
            onChange={(event) => choose(event.currentTarget.files?.[0])}
            error={errorAt('file')}
          />
          <TextInput label="Name" {...field('name')} error={errorAt('name')} />
          <TextInput
            label="SHA-256 of the file"
            placeholder="not checked"
            {...field('sha256')}
            error={errorAt('sha256')}
          />
          {file !== undefined && sent !== undefined && <Sent bytes={sent} of={file.size} />}
        </>
      )}
    </FormDialog>
  );
}

function Sent({ bytes, of: total }: { readonly bytes: number; readonly of: number }) {
  const percent = total === 0 ? 100 : (bytes / total) * 100;
  return (
    <div role="status">
      <Progress value={percent} size="sm" aria-label="Sent" />
      <Text size="sm" c="dimmed">
        {showBytes(bytes)} of {showBytes(total)}
      </Text>
    </div>
  );
}
