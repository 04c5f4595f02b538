import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { DefinitionChange, InstanceDefinition, InstanceResource } from '@hostelry/server/api';
import { checkDefinition, editDefinition, readDefinition } from '../../api/definitions.js';
import { settled } from '../../api/operations.js';
import { useSubmit } from '../../forms/use-submit.js';
import { keys } from '../../live/keys.js';
import { putOperation } from '../../live/live-stream.js';
import { useMay } from '../../session/use-session.js';
import { Loaded } from '../../shown/loaded.js';
import { Panel } from '../../shown/panel.js';
import { DefinitionChangeView } from './definition-change.js';
import { DocumentEditor, type DocumentPlace } from './document-editor.js';

interface Props {
  readonly instance: InstanceResource;
}

/** The native document of an instance, as its next start uses it; an admin changes it. */
export default function Definition({ instance }: Props) {
  const { host, uuid } = instance;
  const query = useQuery({
    queryKey: keys.definition({ host, uuid }),
    queryFn: ({ signal }) => readDefinition({ host, uuid }, signal),
  });
  return (
    <Loaded query={query}>
      {(stored) => (
        <Editor instance={instance} stored={stored} read={async () => void (await query.refetch())} />
      )}
    </Loaded>
  );
}

interface EditorProps extends Props {
  readonly stored: InstanceDefinition;
  /** Reads the stored one again. */
  readonly read: () => Promise<void>;
}

type Draft = Pick<InstanceDefinition, 'document' | 'revision'>;

interface Told {
  readonly title: string;
  readonly change: DefinitionChange;
}

function Editor({ instance, stored, read }: EditorProps) {
  const client = useQueryClient();
  const mayEdit = useMay('admin');
  const [draft, setDraft] = useState<Draft>();
  const [told, setTold] = useState<Told>();
  const { busy, errorAt, otherError, submit } = useSubmit();
  const place = useRef<DocumentPlace>(null);
  const left = useRef(new AbortController());
  useEffect(() => {
    left.current = new AbortController();
    return () => left.current.abort();
  }, []);
  const wanted = draft ?? stored;
  const isOld = wanted.revision !== stored.revision;
  // What was begun of another revision is told above the text.
  const error = isOld ? undefined : otherError(['document']);

  const change = (document: string): void => {
    setDraft({ document, revision: wanted.revision });
    setTold(undefined);
  };
  const tried = (work: () => Promise<void>) => {
    setTold(undefined);
    return submit(async () => {
      try {
        await work();
      } catch (reason) {
        await read();
        throw reason;
      }
    });
  };
  const edit = { document: wanted.document, revision: wanted.revision };
  const check = () =>
    tried(async () =>
      setTold({ title: 'Saving would change', change: await checkDefinition(instance, edit) }),
    );
  const save = () =>
    tried(async () => {
      const begun = await editDefinition(instance, edit);
      putOperation(client, begun);
      const { result } = await settled(begun, left.current.signal);
      await read();
      setDraft(undefined);
      if (result?.definition !== undefined) setTold({ title: 'Saved', change: result.definition });
    });
  const discard = (): void => {
    setDraft(undefined);
    setTold(undefined);
    void submit(read);
  };

  return (
    <Stack>
      {isOld && (
        <Alert color="orange" variant="light" role="alert" title="It was changed meanwhile">
          <Group justify="space-between">
            <span>What you see was made of the document of before, and cannot be saved.</span>
            <Button size="xs" variant="default" onClick={discard}>
              Load the new document
            </Button>
          </Group>
        </Alert>
      )}
      <Panel
        title="Definition"
        tools={
          mayEdit && (
            <>
              {draft !== undefined && (
                <Button size="xs" variant="subtle" onClick={discard}>
                  Discard
                </Button>
              )}
              <Button size="xs" variant="default" loading={busy} onClick={() => void check()}>
                Check
              </Button>
              <Button size="xs" disabled={draft === undefined || isOld || busy} onClick={() => void save()}>
                Save
              </Button>
            </>
          )
        }
      >
        <Stack gap="xs">
          <Text size="sm" c="dimmed">
            As its next start uses it, without secrets: those stay as they are.
          </Text>
          <DocumentEditor
            label={`Definition of ${instance.name}`}
            text={wanted.document}
            change={mayEdit ? change : undefined}
            error={errorAt('document')}
            place={place}
          />
          {error !== undefined && (
            <Alert color="red" variant="light" role="alert">
              {error}
            </Alert>
          )}
        </Stack>
      </Panel>
      {told !== undefined && (
        <DefinitionChangeView {...told} goTo={(line, column) => place.current?.goTo(line, column)} />
      )}
    </Stack>
  );
}
