import type { TaskRoom } from '../item/task-parts.ts';
import { RankingBoard } from './ranking-board.tsx';
import { RankingDock } from './ranking-dock.tsx';

export const rankingRoom: TaskRoom = { Board: RankingBoard, Dock: RankingDock };
