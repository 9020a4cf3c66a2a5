import { Module } from '@nestjs/common';
import { GuidelinesResolver } from './guidelines.resolver.ts';
import { GuidelinesService } from './guidelines.service.ts';

@Module({ providers: [GuidelinesService, GuidelinesResolver], exports: [GuidelinesService] })
export class GuidelinesModule {}
