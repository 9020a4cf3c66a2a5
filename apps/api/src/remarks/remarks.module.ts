import { Module } from '@nestjs/common';
import { RemarksResolver } from './remarks.resolver.ts';
import { RemarksService } from './remarks.service.ts';

@Module({ providers: [RemarksService, RemarksResolver] })
export class RemarksModule {}
