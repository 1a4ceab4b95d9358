// The headers made from constructs/: they compile without a warning, and behave as the structs that users fill.
#include <type_traits>

#include <cdk/upper/service_props.hpp>

#include "catch.hpp"

namespace cdk::upper {
class ICluster {};
}  // namespace cdk::upper
namespace cdk::lower {
class IListener {};
}  // namespace cdk::lower

using namespace cdk;

static_assert(std::is_aggregate_v<upper::ServiceProps>);
static_assert(!std::is_default_constructible_v<upper::Root>, "a forgotten required construct must not compile");
static_assert(std::is_convertible_v<upper::ServiceProps, upper::Root>);
static_assert(std::is_convertible_v<upper::ServiceProps, upper::Left>);
static_assert(std::is_convertible_v<upper::ServiceProps, upper::Right>);
static_assert(std::is_convertible_v<upper::ServiceProps, lower::BaseListenerProps>);
static_assert(!std::is_convertible_v<upper::Left, upper::Right>);
static_assert(std::is_convertible_v<upper::StillNothing, upper::Nothing>);
static_assert(to_value(lower::Protocol::TCP) == "tcp");
static_assert(to_value(lower::Protocol::UDP) == "udp \"quoted\"");

namespace {

template <class E>
concept HasValue = requires(E e) { to_value(e); };
static_assert(HasValue<lower::Protocol> && !HasValue<upper::Mode>);

std::string name_of(const upper::Root& props) { return props.name; }

}  // namespace

TEST_CASE("a flat struct takes designators in its documented order and gives each base its part") {
  upper::ICluster cluster;
  lower::IListener listener;
  const upper::ServiceProps props = {.cluster = cluster,
                                     .enabled = true,
                                     .port = 80,
                                     .lower = listener,
                                     .mode = upper::Mode::SLOW,
                                     .name = "mine",
                                     .names = {"x"},
                                     .parent = listener,
                                     .protocol = lower::Protocol::UDP,
                                     .tuning = lower::Tuning(7),
                                     .weights = {}};
  CHECK(name_of(props) == "mine");
  const upper::Left left = props;
  CHECK(left.port == 80);
  CHECK(&*left.cluster == &cluster);
  const upper::Right right = props;
  CHECK(right.mode == upper::Mode::SLOW);
  CHECK(right.names == upper::Names{"x"});
  const lower::BaseListenerProps base = props;
  CHECK(base.protocol == lower::Protocol::UDP);
  CHECK(base.tuning.level() == 7);
  CHECK(base.weights.empty());
}

TEST_CASE("members that are left out have the initializer of their declaration, the last one that overrides it") {
  upper::ICluster cluster;
  const upper::ServiceProps props = {.cluster = cluster, .enabled = false, .port = 1};
  CHECK(props.name == "service");
  CHECK(upper::Left{.cluster = cluster, .port = 1}.name == "root;name");
  CHECK(props.names == upper::Names{"a", "b"});
  CHECK(props.protocol == lower::Protocol::TCP);
  CHECK(props.tuning.level() == 3);
  CHECK(props.weights == Vector<std::pair<lower::Protocol, int>>{{lower::Protocol::TCP, 1}, {lower::Protocol::UDP, 2}});
}
