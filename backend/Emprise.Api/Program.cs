using Emprise.Api.Database;
using Emprise.Api.Features.Collections;
using Emprise.Api.Features.Coverage;
using Emprise.Api.Features.Frontend;
using Emprise.Api.Features.Health;
using Emprise.Api.Features.Inventory;
using Emprise.Api.Features.Items;
using Emprise.Api.Features.Landing;
using Emprise.Api.Features.Locate;
using Emprise.Api.Features.Nearby;
using Emprise.Api.Features.Profile;
using Emprise.Api.Features.Programme;
using Emprise.Api.Features.Search;
using Emprise.Api.Features.Sources;
using Emprise.Api.Features.Summary;
using Emprise.Api.Http;

return await ServerStart.RunAsync(() =>
{
    var builder = WebApplication.CreateBuilder(args);
    builder.ConfigureServer();
    builder.Services
        .AddReader()
        .AddHttpRules()
        .AddFrontend(builder.Environment);

    var app = builder.Build();
    app.UseHttpRules();

    var api = app.MapGroup("/api");
    api.MapLanding();
    api.MapCollections();
    api.MapItems();
    api.MapSearch();
    api.MapLocate();
    api.MapNearby();
    api.MapCoverage();
    api.MapInventory();
    api.MapSummary();
    api.MapProfile();
    api.MapProgramme();
    api.MapSources();
    api.MapImports();
    app.MapHealth();
    app.UseFrontend();
    return app;
});
