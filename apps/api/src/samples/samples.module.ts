import { Module } from '@nestjs/common';
import { ImportsModule } from '../imports/imports.module.ts';
import { ProjectsModule } from '../projects/projects.module.ts';
import { SamplesResolver } from './samples.resolver.ts';
import { SamplesService } from './samples.service.ts';

@Module({ imports: [ImportsModule, ProjectsModule], providers: [SamplesService, SamplesResolver] })
export class SamplesModule {}
