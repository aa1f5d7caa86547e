using System.Diagnostics;
using System.Globalization;

namespace Emprise.Bench;

/// <summary>
/// Takes turns: one round of each contestant after the other, so that whatever else the machine does falls on all of them alike. Every
/// round has a question of its own, so that no answer comes from a cache.
/// </summary>
internal sealed class Laps(int rounds)
{
    private const int WarmUp = 30;

    private static int _question;

    /// <summary>The median of each contestant, milliseconds.</summary>
    public async Task<double[]> RunAsync(params Func<int, Task>[] contestants)
    {
        var times = contestants.Select(_ => new List<double>(rounds)).ToArray();
        for (var round = -WarmUp; round < rounds; round++)
        {
            _question++;
            for (var i = 0; i < contestants.Length; i++)
            {
                var began = Stopwatch.GetTimestamp();
                await contestants[i](_question);
                if (round >= 0) times[i].Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            }
        }

        return [.. times.Select(Median)];
    }

    public static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static double Median(List<double> times)
    {
        times.Sort();
        return times[times.Count / 2];
    }
}
