import { Module } from '@nestjs/common';
import { JudgementsResolver } from './judgements.resolver.ts';
import { JudgementsService } from './judgements.service.ts';

@Module({ providers: [JudgementsService, JudgementsResolver] })
export class JudgementsModule {}
