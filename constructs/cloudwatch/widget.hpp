// What dashboards show.
#pragma once

#include <cdk/cloudwatch/imetric.hpp>
#include <cdk/handle.hpp>
#include <cdk/input.hpp>
#include <cdk/value.hpp>
#include <memory>
#include <source_location>
#include <string>
#include <utility>
#include <vector>

namespace cdk::cloudwatch {

/// How many units wide a dashboard is.
inline constexpr int GRID_WIDTH = 24;

/// Something that a dashboard shows, or that lays others out. Copies stand for the same widget.
class IWidget {
 public:
  using Warnings = std::vector<std::pair<std::string, std::string>>;

  virtual ~IWidget() = default;
  /// In units of the grid, of which a dashboard has 24.
  virtual int width() const = 0;
  virtual int height() const = 0;
  /// What is likely to be wrong with its metrics, by id. The dashboard warns of it.
  virtual Warnings warnings_v2() const { return {}; }
  /// Says where it stands.
  virtual void position(int x, int y) const = 0;
  /// Its entries in the dashboard's "widgets".
  virtual std::vector<Value> to_json() const = 0;
};

/// Any widget, made implicitly from one.
using Widget = Handle<IWidget>;

/// A widget that shows something. Derive from it for one of your own.
class ConcreteWidget : public IWidget {
 public:
  using Where = std::source_location;

  int width() const override { return width_; }
  int height() const override { return height_; }
  Warnings warnings_v2() const override;
  void position(int x, int y) const override { *place_ = {x, y, true}; }

 protected:
  /// Errors: a width of more than 24 units.
  ConcreteWidget(int width, int height, Where where = Where::current());
  /// An entry of this type, size and place.
  std::vector<Value> entry(const char* type, std::vector<Member> properties) const;
  /// The metrics that it shows, to which copies of the widget may add.
  std::vector<IMetric>& metrics() const noexcept { return *metrics_; }
  /// The same on the right, where the widget has two axes.
  std::vector<IMetric>& right_metrics() const noexcept { return *right_metrics_; }
  /// Both, as they stand in the JSON. Unset when there are none.
  Value metrics_json() const;

 private:
  struct Place {
    int x = 0;
    int y = 0;
    bool is_known = false;
  };
  int width_;
  int height_;
  std::shared_ptr<Place> place_;
  std::shared_ptr<std::vector<IMetric>> metrics_;
  std::shared_ptr<std::vector<IMetric>> right_metrics_;
};

}  // namespace cdk::cloudwatch
