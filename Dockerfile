# syntax=docker/dockerfile:1

FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN node scripts/build.mjs apps/api apps/web packages/dataset packages/stats
# What built it stays behind: only the server's own packages go on.
RUN rm -rf node_modules apps/*/node_modules packages/*/node_modules \
    && .build/tools/*/node_modules/.bin/pnpm install --prod --frozen-lockfile --filter '@pairwright/api...' \
    && mkdir /server \
    && cp -a --parents node_modules LICENSE apps/api/package.json apps/api/dist apps/api/samples apps/api/node_modules apps/web/dist \
       packages/dataset/package.json packages/dataset/dist packages/dataset/node_modules \
       packages/stats/package.json packages/stats/dist /server

FROM node:24-bookworm-slim
LABEL org.opencontainers.image.title="Pairwright" org.opencontainers.image.licenses="Apache-2.0"
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 PAIRWRIGHT_DATA_DIR=/data
RUN mkdir /data && chown node:node /data
COPY --from=build /server /app
WORKDIR /app
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
    CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "apps/api/dist/main.js"]
