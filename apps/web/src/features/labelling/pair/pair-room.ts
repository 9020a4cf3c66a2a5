import type { TaskRoom } from '../item/task-parts.ts';
import { PairBoard } from './pair-board.tsx';
import { PairDock } from './pair-dock.tsx';

export const pairRoom: TaskRoom = { Board: PairBoard, Dock: PairDock };
