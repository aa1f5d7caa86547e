using System.Diagnostics;
using System.Globalization;
using Spectre.Console;

namespace Emprise.Import.Pipeline;

/// <summary>Tells whoever waits what is being done: a bar on a terminal, plain lines elsewhere. Keeps how long each step took.</summary>
public abstract class Progress
{
    /// <summary>Number of steps of an import, for the bar.</summary>
    private const int UsualSteps = 8;

    private readonly List<(string Name, TimeSpan Start)> _begun = [];
    private readonly Stopwatch _watch = Stopwatch.StartNew();

    /// <summary>The steps so far; the last one up to now.</summary>
    public IReadOnlyList<ImportReport.TimedStep> Steps => [.. _begun.Select((step, index) => new ImportReport.TimedStep(
        step.Name, Math.Round(((index + 1 < _begun.Count ? _begun[index + 1].Start : _watch.Elapsed) - step.Start).TotalSeconds, 2)))];

    protected TimeSpan Elapsed => _watch.Elapsed;

    /// <summary>Begins a step.</summary>
    public void Begin(string doing)
    {
        _begun.Add((doing, _watch.Elapsed));
        Show(doing);
    }

    /// <summary>Says something beside the steps.</summary>
    public abstract void Say(string text);

    /// <summary>Says how many rows the present step has been through.</summary>
    public abstract void Count(long rows);

    protected abstract void Show(string doing);

    /// <summary>Runs the work under the display that fits the place where output goes.</summary>
    public static Task<T> ShowAsync<T>(Func<Progress, Task<T>> work) => Console.IsOutputRedirected
        ? work(new Lines(Console.Out))
        : AnsiConsole.Progress().Columns(new SpinnerColumn(), new TaskDescriptionColumn(), new ProgressBarColumn(), new ElapsedTimeColumn())
            .StartAsync(context => work(new Bar(context.AddTask("Preparing", maxValue: UsualSteps))));

    /// <summary>One line a step, with the seconds since the start.</summary>
    public sealed class Lines(TextWriter output) : Progress
    {
        public override void Say(string text) => output.WriteLine($"{Elapsed.TotalSeconds,6:F1} s  {text}");

        // A line for every few thousand rows would bury the rest.
        public override void Count(long rows)
        {
        }

        protected override void Show(string doing) => Say(doing);
    }

    private sealed class Bar(ProgressTask task) : Progress
    {
        public override void Say(string text) => AnsiConsole.WriteLine(text);

        public override void Count(long rows) => task.Description =
            Markup.Escape($"{_begun[^1].Name}: {rows.ToString("N0", CultureInfo.InvariantCulture)} rows");

        protected override void Show(string doing)
        {
            task.Description = Markup.Escape(doing);
            task.Increment(1);
        }
    }
}
