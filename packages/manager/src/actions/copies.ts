import {
  cloneSpecSchema,
  rebuildSpecSchema,
  validateCloneSpec,
  validateRebuildSpec,
  type CloneSpec,
} from '@hostelry/compute';
import { ofFacet } from './action.js';
import { ANY, checking, describedBy, objectSchema, TIMEOUT_MS } from './checks.js';
import { type InstanceRequests } from './requests.js';

const checkRebuild = checking({ spec: ANY, timeoutMs: TIMEOUT_MS });

export const clone = ofFacet<'clone', CloneSpec>('clone', {
  check: describedBy(cloneSpecSchema, (spec) => void validateCloneSpec(spec)),
  names: ({ name, uuid }) => (uuid === undefined ? [name] : [name, uuid]),
  work: async (cloning, uuid, spec, context) => {
    const copy = await cloning.clone(uuid, spec, context);
    return { copy: { name: copy.name, uuid: copy.uuid } };
  },
});

export const rebuild = ofFacet<'rebuild', InstanceRequests['rebuild']>('rebuild', {
  check: describedBy(objectSchema({ spec: rebuildSpecSchema, timeoutMs: TIMEOUT_MS }), (request) => {
    checkRebuild(request);
    validateRebuildSpec(request.spec ?? {});
  }),
  work: async (rebuilding, uuid, { spec = {}, ...limits }, context) =>
    void (await rebuilding.rebuild(uuid, spec, { ...limits, ...context })),
});
