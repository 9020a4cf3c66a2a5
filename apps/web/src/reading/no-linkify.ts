/** Stands in the build where markdown-it makes a finder of bare links, which is switched off here. */
export class LinkifyIt {}
