import { Button, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { InstanceResource } from '@hostelry/server/api';
import { takeScreenshot } from '../../api/instances.js';
import { reasonOf } from '../../api/request.js';
import { Panel } from '../../shown/panel.js';

/** What an instance shows on its screen: looked at when this is opened, and when somebody asks; a picture has no events, and every one is work for the host. */
export function ScreenPreview({ instance: { host, uuid, name } }: { readonly instance: InstanceResource }) {
  const [picture, setPicture] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const [asked, setAsked] = useState(1);
  const [answered, setAnswered] = useState(0);
  useEffect(() => {
    const left = new AbortController();
    void takeScreenshot({ host, uuid }, left.signal)
      .then(
        (taken) => {
          setPicture(taken);
          setFailure(undefined);
        },
        (error: unknown) => {
          if (!left.signal.aborted) setFailure(reasonOf(error));
        },
      )
      .finally(() => setAnswered(asked));
    return () => left.abort();
  }, [host, uuid, asked]);
  return (
    <Panel
      title="Screen"
      tools={
        <Button size="xs" variant="default" loading={answered !== asked} onClick={() => setAsked(asked + 1)}>
          Look again
        </Button>
      }
    >
      {failure !== undefined && (
        <Text c="dimmed" size="sm">
          There is no picture: {failure}
        </Text>
      )}
      {picture !== undefined && failure === undefined && (
        <img className="preview" src={picture} alt={`The screen of ${name}`} />
      )}
    </Panel>
  );
}
