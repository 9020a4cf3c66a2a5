import { Module } from '@nestjs/common';
import { QueueModule } from '../queue/queue.module.ts';
import { LeaderboardResolver } from './leaderboard.resolver.ts';
import { LeaderboardService } from './leaderboard.service.ts';

@Module({ imports: [QueueModule], providers: [LeaderboardService, LeaderboardResolver] })
export class LeaderboardModule {}
