import { Module } from '@nestjs/common';
import { TrainingModule } from '../training/training.module.ts';
import { GroupedSubmissions } from './grouped-submissions.ts';
import { JudgementsResolver } from './judgements.resolver.ts';
import { JudgementsService } from './judgements.service.ts';

@Module({ imports: [TrainingModule], providers: [GroupedSubmissions, JudgementsService, JudgementsResolver] })
export class JudgementsModule {}
