using System.Diagnostics;
using Spectre.Console;

namespace Emprise.Import.Pipeline;

/// <summary>Tells whoever waits what is being done: a bar on a terminal, plain lines elsewhere.</summary>
public abstract class Progress
{
    /// <summary>Number of steps of an import, for the bar.</summary>
    private const int Steps = 6;

    /// <summary>Begins a step.</summary>
    public abstract void Begin(string doing);

    /// <summary>Says something beside the steps.</summary>
    public abstract void Say(string text);

    /// <summary>Runs the work under the display that fits the place where output goes.</summary>
    public static Task<T> ShowAsync<T>(Func<Progress, Task<T>> work) => Console.IsOutputRedirected
        ? work(new Lines(Console.Out))
        : AnsiConsole.Progress().Columns(new SpinnerColumn(), new TaskDescriptionColumn(), new ProgressBarColumn(), new ElapsedTimeColumn())
            .StartAsync(context => work(new Bar(context.AddTask("Preparing", maxValue: Steps))));

    /// <summary>One line a step, with the seconds since the start.</summary>
    public sealed class Lines(TextWriter output) : Progress
    {
        private readonly Stopwatch _watch = Stopwatch.StartNew();

        public override void Begin(string doing) => Say(doing);

        public override void Say(string text) => output.WriteLine($"{_watch.Elapsed.TotalSeconds,6:F1} s  {text}");
    }

    private sealed class Bar(ProgressTask task) : Progress
    {
        public override void Begin(string doing)
        {
            task.Description = doing;
            task.Increment(1);
        }

        public override void Say(string text) => AnsiConsole.WriteLine(text);
    }
}
