using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.Internal;
using Npgsql.EntityFrameworkCore.PostgreSQL.Storage.Internal;

namespace Emprise.Core.Database;

/// <summary>
/// Second seam (see docs/adr/0001): provider 8.0.0 asks the driver for its enum mappings through a type that driver 9 removed.
/// We map no enums, so the question is skipped. Can go as soon as the feed offers provider and driver of one line.
/// </summary>
[SuppressMessage("Usage", "EF1001", Justification = "the seam replaces an internal type on purpose")]
internal sealed class NpgsqlTypeMappingSeam(
    TypeMappingSourceDependencies dependencies,
    RelationalTypeMappingSourceDependencies relationalDependencies,
    ISqlGenerationHelper sqlGenerationHelper,
    INpgsqlSingletonOptions options)
    : NpgsqlTypeMappingSource(dependencies, relationalDependencies, sqlGenerationHelper, options)
{
    public override void LoadUserDefinedTypeMappings(ISqlGenerationHelper sqlGenerationHelper, Npgsql.NpgsqlDataSource? dataSource)
    {
    }
}
