using System;

namespace PerfModel.Text;

/// <summary>Words of folded characters, found from any place of a text on, one step a character. Immutable.</summary>
internal sealed class Trie
{
    private const int CharBits = 16;

    private readonly int[] _roots = new int[char.MaxValue + 1];
    private int[] _wordOfNode = new int[1024];
    private int[] _parents = new int[1024];
    private int _nodes = 1;
    private ulong[] _keys = new ulong[1024];
    private int[] _children = new int[1024];

    /// <summary>The nodes, the one before the first character left out.</summary>
    public int Count => _nodes - 1;

    /// <summary>The node behind the first character of a word, or 0.</summary>
    public int Root(char c) => _roots[c];

    /// <summary>The node behind another character, or 0.</summary>
    public int Next(int node, char c)
    {
        ulong key = ((ulong)(uint)node << CharBits) | c;
        int mask = _keys.Length - 1;
        for (int slot = Slot(key) & mask; ; slot = (slot + 1) & mask)
        {
            if (_keys[slot] == key)
                return _children[slot];
            if (_keys[slot] == 0)
                return 0;
        }
    }

    /// <summary>The number of the word that ends at a node, or 0.</summary>
    public int Word(int node) => _wordOfNode[node];

    /// <summary>
    /// Adds a word under a number from 1 on, while the trie is being built; the number that it had before where it was there.
    /// </summary>
    public int Add(string word, int number)
    {
        int node = _roots[word[0]];
        if (node == 0)
            _roots[word[0]] = node = NewNode(0);
        for (int i = 1; i < word.Length; i++)
        {
            int next = Next(node, word[i]);
            node = next != 0 ? next : Link(node, word[i]);
        }

        if (_wordOfNode[node] == 0)
            _wordOfNode[node] = number;
        return _wordOfNode[node];
    }

    /// <summary>Each word with the longest shorter word that begins alike, or 0.</summary>
    public int[] Prefixes(int words)
    {
        int[] above = new int[_nodes], prefixes = new int[words];
        for (int node = 1; node < _nodes; node++)
        {
            // A parent is always older than its children.
            int parent = _parents[node], before = parent == 0 ? 0 : _wordOfNode[parent] != 0 ? _wordOfNode[parent] : above[parent];
            above[node] = before;
            if (_wordOfNode[node] != 0)
                prefixes[_wordOfNode[node]] = before;
        }

        return prefixes;
    }

    private int NewNode(int parent)
    {
        if (_nodes == _wordOfNode.Length)
        {
            Array.Resize(ref _wordOfNode, _nodes * 2);
            Array.Resize(ref _parents, _nodes * 2);
        }

        _parents[_nodes] = parent;
        return _nodes++;
    }

    private int Link(int node, char c)
    {
        if (_nodes * 2 > _keys.Length)
            Grow();
        int child = NewNode(node);
        Insert(((ulong)(uint)node << CharBits) | c, child);
        return child;
    }

    private void Grow()
    {
        (ulong[] keys, int[] children) = (_keys, _children);
        _keys = new ulong[keys.Length * 2];
        _children = new int[keys.Length * 2];
        for (int i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0)
                Insert(keys[i], children[i]);
        }
    }

    private void Insert(ulong key, int child)
    {
        int mask = _keys.Length - 1, slot = Slot(key) & mask;
        while (_keys[slot] != 0)
            slot = (slot + 1) & mask;
        (_keys[slot], _children[slot]) = (key, child);
    }

    private static int Slot(ulong key) => (int)((key * 0x9E3779B97F4A7C15UL) >> 40);
}
