# syntax=docker/dockerfile:1
# CastMatch as a container: built in one stage, run in another that has neither npm nor the tools.
# It listens on 127.0.0.1 until there is sign-in, so it shares the network of what stands before it:
#   docker build -t castmatch .
#   docker run --network host --read-only --tmpfs /tmp -v castmatch:/data castmatch
# docs/operating.md says more.

FROM node:24-bookworm-slim AS build
WORKDIR /castmatch
COPY package.json package-lock.json .npmrc ./
COPY tokens/package.json tokens/
COPY components/package.json components/
COPY app/package.json app/
COPY server/package.json server/
# Scripts of packages do not run (.npmrc); what the server needs of native code comes prebuilt.
RUN npm ci --no-audit --no-fund
COPY . .
RUN node scripts/build.mjs tokens app
# What the server runs with, and nothing else.
RUN npm ci --no-audit --no-fund --omit=dev --workspace server

FROM node:24-bookworm-slim
ENV NODE_ENV=production \
    DATA_DIR=/data \
    PORT=8787
RUN groupadd --gid 10001 castmatch \
 && useradd --uid 10001 --gid castmatch --no-create-home --shell /usr/sbin/nologin castmatch \
 && install --directory --owner=castmatch --group=castmatch --mode=0700 /data
WORKDIR /castmatch
COPY --from=build /castmatch/package.json ./
COPY --from=build /castmatch/node_modules node_modules/
COPY --from=build /castmatch/server server/
COPY --from=build /castmatch/app/dist app/dist/
USER 10001:10001
VOLUME /data
EXPOSE 8787
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# The server is process 1: it takes SIGTERM itself and ends its own children.
ENTRYPOINT ["node", "--max-semi-space-size=4", "server/src/main.ts"]
