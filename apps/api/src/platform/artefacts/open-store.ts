import type { ArtefactLocation } from '../config/config.ts';
import { StartFailure } from '../config/start-failure.ts';
import type { ArtefactStore } from './artefact-store.ts';
import { FolderStore } from './folder-store.ts';

export function openStore(location: ArtefactLocation): ArtefactStore {
  if (location.kind === 'folder') return new FolderStore(location.path);
  throw new StartFailure(
    'INVALID_SETTING',
    'PAIRWRIGHT_ARTIFACTS: this version keeps artefacts in folders; allowed is file:///folder.',
  );
}
