# One image for both programs: the importer runs once, the API serves. scripts/tests/docker.test performs these steps in this
# order without an engine, so keep to FROM, WORKDIR, COPY, RUN, ENV, USER, EXPOSE, HEALTHCHECK and CMD, and to paths below
# the working folder in RUN.

FROM node:24-bookworm-slim AS front
WORKDIR /src/frontend
COPY frontend/package.json frontend/package-lock.json frontend/.npmrc ./
RUN npm ci --no-audit --no-fund
COPY frontend ./
RUN npm run build

FROM node:24-bookworm-slim AS libraries
WORKDIR /src/data/geo
COPY data/geo/package.json data/geo/package-lock.json ./
RUN npm ci --no-audit --no-fund

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY global.json Directory.Build.props Directory.Packages.props ./
COPY backend backend
RUN dotnet publish backend/Emprise.Api -c Release -o out/api -p:RunAnalyzers=false
RUN dotnet publish backend/Emprise.Import -c Release -o out/import -p:RunAnalyzers=false

FROM mcr.microsoft.com/dotnet/aspnet:10.0 AS emprise
WORKDIR /app
COPY --from=build /src/out/api api
COPY --from=build /src/out/import import
COPY --from=front /src/frontend/dist front
COPY data/geo data/geo
COPY --from=libraries /src/data/geo/node_modules data/geo/node_modules
COPY scripts/healthcheck healthcheck
ENV EMPRISE_ROOT=/app EMPRISE_FRONTEND=/app/front EMPRISE_HOME=/tmp/emprise ASPNETCORE_URLS=http://+:5080
# The user that the base image prepares; nothing in /app is writable to it.
USER 1654
EXPOSE 5080
HEALTHCHECK --interval=10s --timeout=6s --start-period=30s --retries=3 CMD ["./healthcheck", "5080"]
CMD ["dotnet", "api/Emprise.Api.dll"]
