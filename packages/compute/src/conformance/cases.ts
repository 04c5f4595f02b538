import assert from 'node:assert/strict';
import { FACETS, type FacetName } from '@hostelry/compute';
import { adoptionCases } from './cases/adoption.js';
import { agentCases } from './cases/agent.js';
import { captureCases } from './cases/capture.js';
import { cloneCases } from './cases/clone.js';
import { coldMigrationCases } from './cases/cold-migration.js';
import { consoleCases } from './cases/console.js';
import { definitionCases } from './cases/definition.js';
import { devicesCases } from './cases/devices.js';
import { eventCases } from './cases/events.js';
import { everyFacetCases, hostFacetCases } from './cases/every-facet.js';
import { firewallCases } from './cases/firewall.js';
import { hostPowerCases, maintenanceCases } from './cases/host.js';
import { imageCacheCases } from './cases/image-cache.js';
import { imagesCases } from './cases/images.js';
import { interfacesCases } from './cases/interfaces.js';
import { lifeCases } from './cases/life.js';
import { liveMigrationCases } from './cases/live-migration.js';
import { networksCases } from './cases/networks.js';
import { annotationsCases, autostartCases, renameCases } from './cases/naming.js';
import { pauseCases } from './cases/pause.js';
import { powerCases } from './cases/power.js';
import { rebuildCases } from './cases/rebuild.js';
import { rescueCases } from './cases/rescue.js';
import { resizeCases } from './cases/resize.js';
import { consoleLogCases, displayCases, screenshotCases } from './cases/screens.js';
import { sessionCases } from './cases/session.js';
import { snapshotsCases } from './cases/snapshots.js';
import { spawnCases } from './cases/spawn.js';
import { statisticsCases } from './cases/statistics.js';
import { storagePoolsCases, storageVolumesCases } from './cases/storage.js';
import { suspendCases } from './cases/suspend.js';
import { volumesCases } from './cases/volumes.js';
import { type CaseDefinition, type ConformanceCase, type ConformancePart } from './case.js';
import { type ConformanceProfile } from './profile.js';
import { Subject } from './subject.js';

const CASE_TIMEOUT_MS = 120_000;

type CasesOf = (profile: ConformanceProfile) => readonly CaseDefinition[];

const FACET_CASES: Readonly<Record<FacetName, CasesOf>> = {
  power: () => powerCases,
  pause: () => pauseCases,
  suspend: () => [...suspendCases, ...everyFacetCases('suspend')],
  interfaces: () => [...interfacesCases, ...everyFacetCases('interfaces')],
  volumes: () => [...volumesCases, ...everyFacetCases('volumes')],
  devices: () => [...devicesCases, ...everyFacetCases('devices')],
  snapshots: () => [...snapshotsCases, ...everyFacetCases('snapshots')],
  capture: () => [...captureCases, ...everyFacetCases('capture')],
  rescue: () => [...rescueCases, ...everyFacetCases('rescue')],
  resize: () => [...resizeCases, ...everyFacetCases('resize')],
  coldMigration: () => [...coldMigrationCases, ...everyFacetCases('coldMigration')],
  liveMigration: () => [...liveMigrationCases, ...everyFacetCases('liveMigration')],
  console: consoleCases,
  consoleLog: () => [...consoleLogCases, ...everyFacetCases('consoleLog')],
  display: () => [...displayCases, ...everyFacetCases('display')],
  agent: (profile) => [...agentCases(profile), ...everyFacetCases('agent')],
  statistics: () => [...statisticsCases, ...everyFacetCases('statistics')],
  firewall: () => [...firewallCases, ...everyFacetCases('firewall')],
  storagePools: () => [...storagePoolsCases, ...hostFacetCases('storagePools')],
  storageVolumes: () => [...storageVolumesCases, ...hostFacetCases('storageVolumes')],
  networks: () => [...networksCases, ...hostFacetCases('networks')],
  images: () => [...imagesCases, ...hostFacetCases('images')],
  imageCache: () => imageCacheCases,
  maintenance: () => [...maintenanceCases, ...everyFacetCases('maintenance')],
  hostPower: () => [...hostPowerCases, ...everyFacetCases('hostPower')],
  definition: () => [...definitionCases, ...everyFacetCases('definition')],
  rename: () => [...renameCases, ...everyFacetCases('rename')],
  autostart: () => [...autostartCases, ...everyFacetCases('autostart')],
  annotations: () => [...annotationsCases, ...everyFacetCases('annotations')],
  screenshot: () => [...screenshotCases, ...everyFacetCases('screenshot')],
  adoption: () => [...adoptionCases, ...everyFacetCases('adoption')],
  rebuild: () => [...rebuildCases, ...everyFacetCases('rebuild')],
  clone: () => [...cloneCases, ...everyFacetCases('clone')],
};

/**
 * Everything that a driver of this profile must do, in the order to run it. A facet that the profile declares absent has one case,
 * which checks that it is; any other has all its cases, so a facet that is missing fails and is never passed over.
 */
export function conformanceCases(profile: ConformanceProfile): readonly ConformanceCase[] {
  const core = [...sessionCases, ...lifeCases, ...spawnCases(profile), ...eventCases];
  return [
    ...core.map((each) => prepare(profile, 'core', each)),
    ...FACETS.flatMap((facet) => {
      const presence = presenceCase(facet, profile.absent?.includes(facet) !== true);
      const cases = profile.absent?.includes(facet) === true ? [] : FACET_CASES[facet](profile);
      return [presence, ...cases].map((each) => prepare(profile, facet, each));
    }),
  ];
}

function presenceCase(facet: FacetName, expected: boolean): CaseDefinition {
  const article = /^[aeiou]/.test(facet) ? 'an' : 'a';
  return {
    name: `has ${expected ? article : 'no'} ${facet} facet`,
    async run({ driver }) {
      const found = driver[facet] === undefined ? 'has none' : 'has one';
      const said = expected ? `does not say that ${facet} is absent` : `says that ${facet} is absent`;
      const message = `The profile ${said}, and the driver ${found}`;
      assert.equal(driver[facet] !== undefined, expected, message);
    },
  };
}

function prepare(
  profile: ConformanceProfile,
  part: ConformancePart,
  definition: CaseDefinition,
): ConformanceCase {
  const { name, needs } = definition;
  const skipped =
    needs !== undefined && profile[needs] === undefined ? `the profile has no ${needs}` : undefined;
  const run = async (): Promise<void> => {
    if (skipped !== undefined) return;
    await withinTime(runCase(profile, definition), name, profile.caseTimeoutMs ?? CASE_TIMEOUT_MS);
  };
  return { part, name, skipped, run };
}

async function runCase(profile: ConformanceProfile, definition: CaseDefinition): Promise<void> {
  const subject = await Subject.open(profile);
  try {
    await definition.run(subject);
  } catch (error) {
    // What the case found is worth more than what its clean-up finds.
    await subject.close().catch(() => undefined);
    throw error;
  }
  await subject.close();
}

/** A driver may hang as well as lie: a case that does not end is a failure with its name. */
async function withinTime(work: Promise<void>, name: string, timeoutMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const message = `"${name}" did not end within ${timeoutMs} ms: a call of the driver does not return`;
      reject(new assert.AssertionError({ message }));
    }, timeoutMs);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
