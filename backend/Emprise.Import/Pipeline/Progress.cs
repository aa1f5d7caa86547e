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

    /// <summary>Says how far a long download is.</summary>
    /// <param name="what">Name of the file.</param>
    /// <param name="bytes">Bytes so far.</param>
    /// <param name="total">Bytes of the whole; null where nobody said.</param>
    public abstract void Measure(string what, long bytes, long? total);

    protected abstract void Show(string doing);

    /// <summary>Runs the work under the display that fits the place where output goes.</summary>
    public static Task<T> ShowAsync<T>(Func<Progress, Task<T>> work) => Console.IsOutputRedirected
        ? work(new Lines(Console.Out))
        : AnsiConsole.Progress().Columns(new SpinnerColumn(), new TaskDescriptionColumn(), new ProgressBarColumn(), new ElapsedTimeColumn())
            .StartAsync(context => work(new Bar(context, context.AddTask("Preparing", maxValue: UsualSteps))));

    /// <summary>One line a step, with the seconds since the start.</summary>
    public sealed class Lines(TextWriter output) : Progress
    {
        private const int SecondsBetweenSigns = 10;
        private TimeSpan _told;

        public override void Say(string text) => output.WriteLine($"{Elapsed.TotalSeconds,6:F1} s  {text}");

        // A line for every few thousand rows would bury the rest.
        public override void Count(long rows)
        {
        }

        public override void Measure(string what, long bytes, long? total)
        {
            if ((Elapsed - _told).TotalSeconds < SecondsBetweenSigns) return;
            _told = Elapsed;
            Say($"{what}: {Size(bytes, total)}");
        }

        protected override void Show(string doing) => Say(doing);
    }

    private static string Size(long bytes, long? total) => total is null
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:N1} MB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:N1} of {total / 1e6:N1} MB");

    private sealed class Bar(ProgressContext context, ProgressTask task) : Progress
    {
        private readonly Dictionary<string, ProgressTask> _downloads = [];

        public override void Say(string text) => AnsiConsole.WriteLine(text);

        public override void Count(long rows) => task.Description =
            Markup.Escape($"{_begun[^1].Name}: {rows.ToString("N0", CultureInfo.InvariantCulture)} rows");

        public override void Measure(string what, long bytes, long? total)
        {
            if (!_downloads.TryGetValue(what, out var download)) _downloads[what] = download = context.AddTask(Markup.Escape(what));
            download.Description = Markup.Escape($"{what}: {Size(bytes, total)}");
            download.IsIndeterminate = total is null;
            download.MaxValue = Math.Max(total ?? bytes, 1);
            download.Value = bytes;
        }

        protected override void Show(string doing)
        {
            task.Description = Markup.Escape(doing);
            task.Increment(1);
        }
    }
}
