import { type DefinitionFacet } from '@hostelry/compute';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fullSpec, simulate, type ImageFiles, type Simulation } from './simulated-host.js';

const VNC = "<graphics type='vnc' port='-1' autoport='yes' listen='127.0.0.1' passwd='geheim1'/>";
const FOREIGN = "<app:mine xmlns:app='urn:example:app'><app:note>keep me</app:note></app:mine>";

let files: ImageFiles;
let simulation: Simulation;

beforeAll(async () => {
  files = await fullSpec();
});
afterAll(() => files.remove());
beforeEach(async () => {
  simulation = await simulate({ driver: { shutdownRetryMs: 20 } });
});
afterEach(() => simulation.stop());

const facet = (): DefinitionFacet => {
  const { definition } = simulation.driver;
  if (definition === undefined) throw new Error('The driver has no definition');
  return definition;
};

/** A guest with a password and metadata of others; gives its UUID. */
async function theirs(): Promise<string> {
  const [connection] = simulation.connections;
  const domain = await connection?.domainDefineXML(
    `<domain type='test'><name>old</name><metadata>${FOREIGN}</metadata><memory>65536</memory><os><type>hvm</type></os><devices>${VNC}</devices></domain>`,
  );
  return domain?.uuid ?? '';
}

const edited = async (uuid: string, from: string | RegExp, to: string) => {
  const { document, revision } = await facet().read(uuid);
  expect(document).toMatch(from);
  return { document: document.replace(from, to), revision };
};

const storedText = (uuid: string): string => simulation.host.domains.byUuid(uuid).inactiveConfig.text;

describe('a definition', () => {
  it('is changed as it is edited, and what nobody here knows stays', async () => {
    const uuid = await theirs();
    const edit = await edited(uuid, /<memory unit='KiB'>65536/, "<memory unit='KiB'>131072");
    const tried = await facet().check(uuid, edit);
    expect(tried.differences).toContainEqual({
      ...{ change: 'changed', path: '/domain/memory', before: '65536', after: '131072' },
      takesEffect: 'now',
    });
    expect((await simulation.driver.get(uuid)).memoryMiB).toBe(64);
    const { revision, differences } = await facet().change(uuid, edit);
    expect(differences).toEqual(tried.differences);
    expect((await facet().read(uuid)).revision).toBe(revision);
    expect(revision).not.toBe(edit.revision);
    expect((await simulation.driver.get(uuid)).memoryMiB).toBe(128);
    expect(storedText(uuid)).toContain('keep me');
  });

  it('is refused when it was changed meanwhile', async () => {
    const uuid = await theirs();
    const mine = await edited(uuid, '</name>', '</name><title>mine</title>');
    await facet().change(uuid, await edited(uuid, '</name>', '</name><title>theirs</title>'));
    await expect(facet().change(uuid, mine)).rejects.toMatchObject({
      code: 'conflict',
      details: { field: 'revision' },
    });
    expect(await simulation.driver.get(uuid)).toMatchObject({ title: 'theirs' });
  });

  it('shows no password unless it is asked for, and keeps the one that it does not show', async () => {
    const uuid = await theirs();
    const [shown, secret] = [await facet().read(uuid), await facet().read(uuid, { secrets: true })];
    expect(shown.document).not.toContain('geheim1');
    expect(secret.document).toContain('geheim1');
    expect(shown.revision).toBe(secret.revision);
    await facet().change(uuid, await edited(uuid, '</name>', '</name><title>new</title>'));
    expect(storedText(uuid)).toContain('geheim1');
    const { revision } = await facet().read(uuid);
    const document = (await facet().read(uuid, { secrets: true })).document.replace('geheim1', 'geheim2');
    const { differences } = await facet().change(uuid, { document, revision });
    expect(differences.map(({ path, before, after }) => [path.split('/').at(-1), before, after])).toEqual([
      ['@passwd', '***', '***'],
    ]);
    expect(storedText(uuid)).toContain('geheim2');
  });

  it('that the schemas refuse is refused with the place, before anything is changed', async () => {
    const uuid = await theirs();
    const edit = await edited(uuid, "type='vnc'", "type='abacus'");
    const { findings } = await facet().check(uuid, edit);
    expect(findings).toContainEqual(expect.objectContaining({ severity: 'error' }));
    const before = storedText(uuid);
    await expect(facet().change(uuid, edit)).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringMatching(/^Cannot change the definition of instance "old": \d+:\d+: /) as string,
      details: { field: 'document' },
    });
    expect(storedText(uuid)).toBe(before);
  });

  it('may hold what the schemas do not know, which is told', async () => {
    const uuid = await theirs();
    const edit = await edited(uuid, '<devices>', '<newfangled on="1"/><devices>');
    const { findings } = await facet().change(uuid, edit);
    expect(findings).toEqual([
      expect.objectContaining({ severity: 'unknown', path: expect.stringContaining('newfangled') as string }),
    ]);
  });

  it.each([
    ['no XML', () => 'oops', /^The definition is invalid: /],
    ['another name', (text: string) => text.replace('<name>web1<', '<name>web2<'), /name is "web2".*rename/],
    [
      'another owner of its metadata',
      (text: string) => text.replace(/role="root"/, 'role="seed"'),
      /urn:hostelry:instance:1/,
    ],
    ['no metadata', (text: string) => text.replace(/<metadata>[^]*<\/metadata>/, ''), /Hostelry's own/],
    ['labels', (text: string) => text.replace('{"tier"', '{"other"'), /label the instance instead/],
    ['another root', (text: string) => text.replaceAll('domain', 'network'), /domain|network/],
  ])('with %s is refused', async (_what, change, message) => {
    const { uuid } = await simulation.driver.spawn({ ...files.spec, labels: { tier: 'web' } });
    const { document, revision } = await facet().read(uuid);
    const wrong = change(document);
    expect(wrong).not.toBe(document);
    const refused = { code: 'invalid', message: expect.stringMatching(message) as string };
    await expect(facet().check(uuid, { document: wrong, revision })).rejects.toMatchObject(refused);
    await expect(facet().change(uuid, { document: wrong, revision })).rejects.toMatchObject(refused);
  });

  it('of a running instance takes effect at its next start, but for its title', async () => {
    const { driver, host } = simulation;
    const { uuid } = await driver.spawn({ ...files.spec, title: 'old' });
    const { document, revision } = await facet().read(uuid);
    const changed = document
      .replace('<title>old<', '<title>new<')
      .replace(/<on_reboot>restart/, '<on_reboot>destroy');
    const { differences } = await facet().change(uuid, { document: changed, revision });
    expect(differences.map(({ path, takesEffect }) => [path, takesEffect])).toEqual([
      ['/domain/title', 'now'],
      ['/domain/on_reboot', 'next-start'],
    ]);
    expect((await driver.get(uuid)).title).toBe('new');
    const domain = host.domains.byUuid(uuid);
    expect(domain.config.text).toContain('<on_reboot>restart');
    expect(domain.inactiveConfig.text).toContain('<on_reboot>destroy');
    expect((await facet().read(uuid, { live: true })).document).toContain('<on_reboot>restart');
  });
});
