// Solves one assignment problem by LEMON's network simplex, all pairs at once, and prints what it found and how
// long it took. Input, little-endian: int32 applications, experts, demand, min, max; uint32 first word of the seed's
// SHA-256; int16 affinity by rows of applications, -1 where the pair cannot be made, 1000 more where the expert is not
// of the region that the application asks for: those come through a door that leaves one place to the region.
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <vector>
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

static const int16_t outsider = 1000;

using Clock = std::chrono::steady_clock;
using lemon::SmartDigraph;

static uint32_t mix(uint32_t word) {
  word = (word ^ (word >> 16)) * 0x85ebca6bu;
  word = (word ^ (word >> 13)) * 0xc2b2ae35u;
  return word ^ (word >> 16);
}

static double since(Clock::time_point began) {
  return std::chrono::duration<double, std::milli>(Clock::now() - began).count();
}

int main(int, char **arguments) {
  FILE *file = std::fopen(arguments[1], "rb");
  int32_t size[5];
  uint32_t seed;
  if (!file || std::fread(size, 4, 5, file) != 5 || std::fread(&seed, 4, 1, file) != 1) return 1;
  const int applications = size[0], experts = size[1], demand = size[2], least = size[3], most = size[4];
  std::vector<int16_t> affinity(size_t(applications) * experts);
  if (std::fread(affinity.data(), 2, affinity.size(), file) != affinity.size()) return 1;

  const auto began = Clock::now();
  const int64_t unit = int64_t(1) << 32, missing = (experts + 1) * 500 * unit;
  SmartDigraph graph;
  const bool asks = std::any_of(affinity.begin(), affinity.end(), [](int16_t value) { return value >= outsider; });
  const int nodes = applications + experts + 1 + (asks ? applications : 0);
  graph.reserveNode(nodes);
  for (int node = 0; node < nodes; ++node) graph.addNode();
  const auto node = [](int id) { return SmartDigraph::nodeFromId(id); };
  const auto root = node(applications + experts);
  SmartDigraph::ArcMap<int> capacity(graph);
  SmartDigraph::ArcMap<int64_t> cost(graph);
  SmartDigraph::NodeMap<int> supply(graph);
  std::vector<size_t> cells;
  std::vector<SmartDigraph::Arc> pairs;
  std::vector<bool> hasDoor(applications);
  for (int i = 0; i < applications; ++i)
    for (int j = 0; j < experts; ++j) {
      const size_t cell = size_t(i) * experts + j;
      if (affinity[cell] < 0) continue;
      const bool throughDoor = affinity[cell] >= outsider;
      if (throughDoor) {
        affinity[cell] -= outsider;
        hasDoor[i] = true;
      }
      const auto to = node(throughDoor ? applications + experts + 1 + i : i);
      const auto arc = graph.addArc(node(applications + j), to);
      const uint32_t hash = mix(mix(seed + uint32_t(i) * 0x9e3779b1u) + uint32_t(j) * 0x9e3779b1u) >> 12;
      capacity[arc] = 1;
      cost[arc] = int64_t(hash) - affinity[cell] * unit;
      cells.push_back(cell);
      pairs.push_back(arc);
    }
  const auto add = [&](SmartDigraph::Node from, SmartDigraph::Node to, int room, int64_t price) {
    const auto arc = graph.addArc(from, to);
    capacity[arc] = room;
    cost[arc] = price;
  };
  for (int i = 0; i < applications; ++i) {
    supply[node(i)] = -demand;
    if (hasDoor[i]) add(node(applications + experts + 1 + i), node(i), demand - 1, 0);
    add(root, node(i), demand, missing);
  }
  for (int j = 0; j < experts; ++j) {
    supply[node(applications + j)] = least;
    add(root, node(applications + j), most - least, 0);
    add(node(applications + j), root, least, missing);
  }
  supply[root] = applications * demand - experts * least;
  const double build = since(began);

  const auto started = Clock::now();
  lemon::NetworkSimplex<SmartDigraph, int, int64_t> simplex(graph);
  simplex.upperMap(capacity).costMap(cost).supplyMap(supply);
  if (simplex.run() != simplex.OPTIMAL) return 2;
  const double run = since(started);

  long long objective = 0;
  int made = 0;
  uint32_t digest = 0;
  for (size_t k = 0; k < pairs.size(); ++k) {
    if (simplex.flow(pairs[k]) == 0) continue;
    objective += affinity[cells[k]];
    made += 1;
    digest = mix(digest + uint32_t(cells[k]));
  }
  std::printf("{\"build\":%.3f,\"run\":%.3f,\"objective\":%lld,\"pairs\":%d,\"digest\":%u}\n", build, run, objective,
              made, digest);
  return 0;
}
