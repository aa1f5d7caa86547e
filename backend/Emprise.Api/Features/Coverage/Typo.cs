namespace Emprise.Api.Features.Coverage;

/// <summary>How many slips of a finger lie between two names (letters left out, added, wrong or swapped).</summary>
internal static class Typo
{
    private const int LongName = 8;

    /// <summary>Whether one may be the other with the few slips that its length allows.</summary>
    public static bool IsSmall(int slips, string name) => slips <= (name.Length >= LongName ? 2 : 1);

    public static int Slips(string a, string b)
    {
        var before = new int[b.Length + 1];
        var last = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var row = new int[b.Length + 1];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, last) = (last, row);
        }

        return last[b.Length];
    }
}
