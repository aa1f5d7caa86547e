using Emprise.Import.Commands;
using Xunit;

namespace Emprise.Import.Tests.Commands;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData()]
    [InlineData("frobnicate")]
    [InlineData("import")]
    [InlineData("import", "everything")]
    [InlineData("import", "embedded", "--fast")]
    [InlineData("import", "embedded", "--json")]
    [InlineData("import", "official", "--mirror")]
    [InlineData("import", "official", "2026")]
    public async Task What_is_not_understood_ends_with_2(params string[] arguments) =>
        Assert.Equal(ExitCode.WrongUsage, await CommandRun.RunAsync(arguments));

    [Theory]
    [InlineData("--help")]
    [InlineData("import", "embedded", "--help")]
    [InlineData("import", "official", "--help")]
    [InlineData("--version")]
    public async Task Asking_for_help_ends_with_0(params string[] arguments) => Assert.Equal(ExitCode.Done, await CommandRun.RunAsync(arguments));

    [Theory]
    [InlineData("emprise")]
    [InlineData("import")]
    [InlineData("embedded")]
    [InlineData("official")]
    public void Every_verb_says_what_it_does(string verb) => Assert.False(string.IsNullOrWhiteSpace(Find(EmpriseCommand.Create(), verb)!.Description));

    private static System.CommandLine.Command? Find(System.CommandLine.Command command, string verb) =>
        command.Name == verb ? command : command.Subcommands.Select(child => Find(child, verb)).FirstOrDefault(found => found is not null);
}
