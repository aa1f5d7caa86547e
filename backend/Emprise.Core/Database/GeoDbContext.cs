using System.Text;
using Emprise.Core.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure;

namespace Emprise.Core.Database;

/// <summary>
/// The entities, their migrations and simple reads. Set work and hot paths are SQL in the slice that needs them
/// (docs/adr/0004).
/// </summary>
public sealed class GeoDbContext(DbContextOptions<GeoDbContext> options) : DbContext(options)
{
    public DbSet<Region> Regions => Set<Region>();

    public DbSet<Department> Departments => Set<Department>();

    public DbSet<Commune> Communes => Set<Commune>();

    public DbSet<Epci> Epci => Set<Epci>();

    public DbSet<Territory> Territories => Set<Territory>();

    public DbSet<Source> Sources => Set<Source>();

    public DbSet<ImportRun> ImportRuns => Set<ImportRun>();

    public DbSet<ProgrammeFact> ProgrammeFacts => Set<ProgrammeFact>();

    /// <summary>Configures the provider with its spatial types and the seam of docs/adr/0001. A process may set up many databases.</summary>
    public static void Configure(DbContextOptionsBuilder options, NpgsqlDataSource source) => options
        .UseNpgsql(source, ConfigureProvider)
        .ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.ManyServiceProvidersCreatedWarning))
        .ReplaceService<IRelationalTypeMappingSource, NpgsqlTypeMappingSeam>();

    /// <summary>The same on an open connection of <see cref="CreateDataSource"/>, to take part in its transaction.</summary>
    public static void Configure(DbContextOptionsBuilder options, NpgsqlConnection connection) => options
        .UseNpgsql(connection, ConfigureProvider)
        .ReplaceService<IRelationalTypeMappingSource, NpgsqlTypeMappingSeam>();

    /// <summary>A data source whose connections read and write NetTopologySuite geometry.</summary>
    public static NpgsqlDataSource CreateDataSource(string address)
    {
        var builder = new NpgsqlDataSourceBuilder(address);
        builder.UseNetTopologySuite();
        return builder.Build();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Region>().ToTable("region").HasKey(region => region.Code);
        modelBuilder.Entity<Department>().ToTable("department").HasKey(department => department.Code);
        modelBuilder.Entity<Commune>().ToTable("commune").HasKey(commune => commune.Insee);
        modelBuilder.Entity<Epci>().ToTable("epci").HasKey(epci => epci.Siren);
        modelBuilder.Entity<Territory>().ToTable("territory").HasKey(territory => territory.Id);
        modelBuilder.Entity<Source>().ToTable("source").HasKey(source => source.Id);
        modelBuilder.Entity<ImportRun>().ToTable("import_run").HasMany(run => run.Rejections).WithOne().HasForeignKey(r => r.ImportRunId);
        modelBuilder.Entity<Source>().Property(source => source.Completeness).HasColumnType("jsonb");
        modelBuilder.Entity<ImportRun>().Property(run => run.Report).HasColumnType("jsonb");
        modelBuilder.Entity<ImportRejection>().ToTable("import_rejection");
        modelBuilder.Entity<ProgrammeFact>().ToTable("programme_fact");
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()))
        {
            property.SetColumnName(SnakeCase(property.Name));
        }
    }

    private static void ConfigureProvider(NpgsqlDbContextOptionsBuilder npgsql) => npgsql
        .UseNetTopologySuite()
        .MigrationsAssembly(typeof(GeoDbContext).Assembly.FullName)
        .MigrationsHistoryTable("migration_history", DatabaseAddress.Schema);

    private static string SnakeCase(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && text.Length > 0) text.Append('_');
            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }
}
