import { Module } from '@nestjs/common';
import { MyWorkResolver } from './my-work.resolver.ts';
import { MyWorkService } from './my-work.service.ts';

@Module({ providers: [MyWorkService, MyWorkResolver] })
export class MyWorkModule {}
