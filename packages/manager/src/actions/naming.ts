import {
  annotationsChangeSchema,
  definitionEditSchema,
  renameSchema,
  validateAnnotationsChange,
  validateDefinitionEdit,
  validateInstanceName,
  type AnnotationsChange,
  type DefinitionEdit,
} from '@hostelry/compute';
import { ofFacet } from './action.js';
import { ANY, checking, describedBy, FLAG } from './checks.js';
import { type InstanceRequests, type Nothing } from './requests.js';

const checkRename = checking({ name: ANY }, 'name');

export const rename = ofFacet<'rename', InstanceRequests['rename']>('rename', {
  mayCancel: false,
  check: describedBy(renameSchema, (request) => {
    checkRename(request);
    validateInstanceName(request.name);
  }),
  names: ({ name }) => [name],
  work: (renaming, uuid, { name }, { signal }) => renaming.rename(uuid, name, { signal }),
});

export const autostart = ofFacet<'autostart', InstanceRequests['autostart']>('autostart', {
  mayCancel: false,
  check: checking({ enabled: FLAG }, 'enabled'),
  work: (starting, uuid, { enabled }, { signal }) => starting.set(uuid, enabled, { signal }),
});

export const annotate = ofFacet<'annotations', AnnotationsChange>('annotations', {
  check: describedBy(annotationsChangeSchema, (change) => void validateAnnotationsChange(change)),
  work: async (annotations, uuid, change, { signal }) =>
    void (await annotations.set(uuid, change, { signal })),
});

export const edit = ofFacet<'definition', DefinitionEdit>('definition', {
  mayCancel: false,
  check: describedBy(definitionEditSchema, (request) => void validateDefinitionEdit(request)),
  work: async (definitions, uuid, request, { signal }) => ({
    definition: await definitions.change(uuid, request, { signal }),
  }),
});

export const adopt = ofFacet<'adoption', InstanceRequests['adopt']>('adoption', {
  check: checking({ withDisks: FLAG }),
  work: (adoption, uuid, { withDisks = false }, { signal }) => adoption.adopt(uuid, { withDisks, signal }),
});

export const disown = ofFacet<'adoption', Nothing>('adoption', {
  check: checking(),
  work: (adoption, uuid, _request, { signal }) => adoption.disown(uuid, { signal }),
});
